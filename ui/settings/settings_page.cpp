#include "ui/settings/settings_page.h"

#include "ui/settings/sources_model.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/wall_scale.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pilothouse::ui {
namespace {

constexpr int fieldWidth = 240;
constexpr int columnWidth = 560;

} // namespace

SettingsPage::SettingsPage(const PageContext& context, QWidget* parent) : Page(context, parent)
{
    auto* left = new QVBoxLayout;
    left->addWidget(buildDisplay());
    left->addWidget(buildWall());
    left->addWidget(buildGuards());
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(buildDesk());
    right->addWidget(buildSources());
    right->addStretch(1);

    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(metrics::padding, metrics::padding, metrics::padding,
                                metrics::padding);
    columns->setSpacing(metrics::dangerGap);
    columns->addLayout(left);
    columns->addLayout(right);
    columns->addStretch(1);
    connect(&context.preferences, &Preferences::changed, this, &SettingsPage::showWallNote);
    showWallNote();
}

QWidget* SettingsPage::buildDisplay()
{
    Preferences& preferences = context().preferences;
    auto* content = new QWidget;
    auto* form = new QFormLayout(content);
    m_theme = new QComboBox;
    m_theme->addItems({tr("As the system"), tr("Dark"), tr("Light")});
    m_theme->setCurrentIndex(static_cast<int>(preferences.themeChoice()));
    connect(m_theme, &QComboBox::currentIndexChanged, this, [&preferences](int index) {
        preferences.setThemeChoice(static_cast<Preferences::ThemeChoice>(index));
    });
    addField(*form, tr("Theme"), *m_theme);

    const auto addBox = [&](const QString& name, bool isOn, void (Preferences::*set)(bool)) {
        auto* box = new QCheckBox;
        box->setChecked(isOn);
        connect(box, &QCheckBox::toggled, &preferences, set);
        addField(*form, name, *box);
    };
    addBox(tr("Reduced motion"), preferences.hasReducedMotion(), &Preferences::setReducedMotion);
    addBox(tr("No flashing of new alarms"), preferences.isFlashOff(), &Preferences::setFlashOff);
    addBox(tr("Single-letter keys (T, L, G, ?)"), preferences.hasSingleLetterKeys(),
           &Preferences::setSingleLetterKeys);

    auto* note = new TextLabel(context().theme, Type::Body, Tone::Secondary);
    note->setWordWrap(true);
    note->showText(tr("Scale: start with QT_SCALE_FACTOR=1.5 (or 2) in the environment. It is "
                      "read once, at the start."));
    form->addRow(note);
    return section(tr("Display"), content);
}

QWidget* SettingsPage::buildDesk()
{
    Preferences& preferences = context().preferences;
    auto* content = new QWidget;
    auto* form = new QFormLayout(content);
    const auto addText = [&](const QString& name, const QString& value,
                             void (Preferences::*set)(const QString&)) {
        auto* field = new QLineEdit(value);
        field->setMaxLength(40);
        connect(field, &QLineEdit::editingFinished, &preferences,
                [&preferences, field, set] { (preferences.*set)(field->text().trimmed()); });
        addField(*form, name, *field);
    };
    addText(tr("Your name, as alarm owner"), preferences.userName(), &Preferences::setUserName);
    addText(tr("Name of this desk"), preferences.deskName(), &Preferences::setDeskName);
    return section(tr("Desk"), content);
}

QWidget* SettingsPage::buildWall()
{
    Preferences& preferences = context().preferences;
    auto* content = new QWidget;
    auto* form = new QFormLayout(content);
    const auto addNumber = [&](const QString& name, double value, double min, double max,
                               const QString& unit, void (Preferences::*set)(double)) {
        auto* field = new QDoubleSpinBox;
        field->setRange(min, max);
        field->setDecimals(2);
        field->setValue(value);
        field->setSuffix(QStringLiteral(" %1").arg(unit));
        connect(field, &QDoubleSpinBox::valueChanged, &preferences, set);
        addField(*form, name, *field);
        return field;
    };
    addNumber(tr("Farthest reader"), preferences.viewingDistanceMetres(),
              Preferences::viewingDistanceMin, Preferences::viewingDistanceMax, tr("m"),
              &Preferences::setViewingDistanceMetres);
    addNumber(tr("Pixels a millimetre, as measured"), preferences.wallPixelsPerMm(), 0, 50,
              tr("px/mm"), &Preferences::setWallPixelsPerMm)
        ->setSpecialValueText(tr("not measured"));
    m_wallNote = new TextLabel(context().theme, Type::Body, Tone::Secondary);
    m_wallNote->setWordWrap(true);
    form->addRow(m_wallNote);
    return section(tr("Wall (F11)"), content);
}

QWidget* SettingsPage::buildGuards()
{
    Preferences& preferences = context().preferences;
    auto* content = new QWidget;
    auto* form = new QFormLayout(content);
    auto* box = new QCheckBox;
    box->setChecked(preferences.gesture() == Gesture::TwoPresses);
    connect(box, &QCheckBox::toggled, &preferences, [&preferences](bool isOn) {
        preferences.setGesture(isOn ? Gesture::TwoPresses : Gesture::Hold);
    });
    addField(*form, tr("Two presses, 1 to 5 s apart, instead of holding"), *box);
    return section(tr("Guards"), content);
}

QWidget* SettingsPage::buildSources()
{
    auto* table = new DataTable(context().theme, tr("Sources and ages"), this);
    table->setModel(new SourcesModel(context().store.fleet().watch, table));
    table->setStretchColumn(0);
    table->setHeightToRows(true);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, metrics::padding);
    layout->addWidget(table);
    auto* note = new TextLabel(context().theme, Type::Body, Tone::Secondary);
    note->setContentsMargins(metrics::padding, 0, metrics::padding, 0);
    note->showText(tr("From the fleet file; changed there."));
    layout->addWidget(note);
    return section(tr("Sources and ages"), content);
}

void SettingsPage::addField(QFormLayout& form, const QString& name, QWidget& field)
{
    field.setAccessibleName(name);
    if (!qobject_cast<QCheckBox*>(&field))
        field.setFixedWidth(fieldWidth);
    form.addRow(name, &field);
}

QWidget* SettingsPage::section(const QString& title, QWidget* content)
{
    auto* panel = new QWidget(this);
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::Base);
    panel->setFixedWidth(columnWidth);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new SectionHeader(context().theme, title, panel));
    layout->addWidget(content);
    return panel;
}

void SettingsPage::showWallNote()
{
    const Preferences& preferences = context().preferences;
    const QString distance = QString::number(preferences.viewingDistanceMetres(), 'f', 1);
    if (preferences.wallPixelsPerMm() <= 0.0)
        return m_wallNote->showText(
            tr("Screens do not know their true size. Measure 100 mm on the wall, count its "
               "pixels, divide by 100; until then the wall uses twice the desk's sizes."));
    const int pixels =
        wallCapHeightPixels(preferences.viewingDistanceMetres(), preferences.wallPixelsPerMm());
    m_wallNote->showText(tr("Read from %1 m, the smallest capitals on the wall are %2 px high "
                            "(16 minutes of arc).")
                             .arg(distance)
                             .arg(pixels));
}

} // namespace pilothouse::ui

#include "moc_settings_page.cpp"
