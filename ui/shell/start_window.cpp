#include "ui/shell/start_window.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keyed_button.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace pilothouse::ui {
namespace {

constexpr int margin = 48;

QString kindInWords(FleetFinding::Kind kind)
{
    switch (kind) {
    case FleetFinding::Kind::Mistake:
        return StartWindow::tr("mistake");
    case FleetFinding::Kind::Warning:
        return StartWindow::tr("warning");
    }
    Q_UNREACHABLE();
}

} // namespace

StartWindow::StartWindow(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, Type::TileValue))
    , m_words(new TextLabel(theme, Type::Body, Tone::Secondary))
    , m_table(new DataTable(theme, tr("What is wrong in the fleet file"), this))
{
    setWindowTitle(tr("Pilothouse"));
    m_title->showText(tr("No fleet. Nothing is watched yet."));
    m_words->showText(tr("Open a fleet file, or train on a simulated fleet: it is marked as "
                         "simulated wherever it is shown."));
    auto* open = new KeyedButton(theme, tr("Open fleet file…"), QStringLiteral("Ctrl+O"), this);
    auto* train = new KeyedButton(theme, tr("Start training"), QStringLiteral("Ctrl+T"), this);
    open->setShortcut(QKeySequence(QStringLiteral("Ctrl+O")));
    train->setShortcut(QKeySequence(QStringLiteral("Ctrl+T")));
    connect(open, &KeyedButton::clicked, this, &StartWindow::chooseFile);
    connect(train, &KeyedButton::clicked, this, &StartWindow::trainingRequested);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addWidget(train);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(metrics::group);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
    m_table->hide();
    m_table->setModel(&m_findings);
}

void StartWindow::showFindings(const QString& file, const std::vector<FleetFinding>& findings)
{
    m_title->showText(tr("The fleet file was refused. Nothing is watched."));
    m_words->showText(tr("%1: %n findings. Mend the file, then open it again.", nullptr,
                         static_cast<int>(findings.size()))
                          .arg(file));
    m_findings.clear();
    m_findings.setHorizontalHeaderLabels(
        {tr("kind"), tr("line"), tr("column"), tr("what is wrong"), tr("what would be right")});
    for (const FleetFinding& finding : findings) {
        QList<QStandardItem*> row; // The model owns its items.
        for (const QString& text :
             {kindInWords(finding.kind), QString::number(finding.position.line),
              QString::number(finding.position.column), finding.what, finding.expected}) {
            row << new QStandardItem(text);
            row.last()->setToolTip(text);
        }
        m_findings.appendRow(row);
    }
    m_table->setStretchColumn(3);
    m_table->show();
    m_table->setFocus(Qt::OtherFocusReason);
}

void StartWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().window);
    // An empty console must never look like a quiet one.
    paintStripes(painter, rect(), m_theme.colors().panel, 6);
}

void StartWindow::chooseFile()
{
    auto* dialog =
        new QFileDialog(this, tr("Open fleet file"), {}, tr("Fleet files (*.yaml *.yml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &StartWindow::fleetFileChosen);
    dialog->show();
}

} // namespace pilothouse::ui

#include "moc_start_window.cpp"
