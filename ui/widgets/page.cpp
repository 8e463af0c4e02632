#include "ui/widgets/page.h"

namespace pilothouse::ui {

Page::Page(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {}

} // namespace pilothouse::ui

#include "moc_page.cpp"
