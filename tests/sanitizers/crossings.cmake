# Links every program with what tells ThreadSanitizer of Qt's own ways between threads, see crossings.cpp.
pilothouse_library(pilothouse_crossings SOURCES ${CMAKE_CURRENT_LIST_DIR}/crossings.cpp LINK Qt6::Core)
target_link_options(pilothouse_crossings INTERFACE
    -Wl,--wrap=_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv
    -Wl,--wrap=_ZN11QThreadPool5startESt8functionIFvvEEi
    -Wl,--wrap=_ZN7QThread5startENS_8PriorityE
    -Wl,--wrap=_ZN7QThread4waitE14QDeadlineTimer
    # Qt's own libraries are led there too, so it is linked where nothing of ours asks for it.
    -Wl,--undefined=__wrap__ZN7QThread4waitE14QDeadlineTimer)
link_libraries(pilothouse_crossings)
