#include "ui/review/report_writer.h"

#include <QTextTable>

namespace pilothouse::ui {

namespace {

constexpr double bodyPoints = 8.5;
constexpr double headingPoints = 11.0;
constexpr double titlePoints = 16.0;
constexpr double cellPadding = 2.5;

QTextCharFormat letters(double points, bool isStrong)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    format.setForeground(Qt::black);
    return format;
}

QTextTableFormat tableFormat(const std::vector<double>& widths)
{
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setCellPadding(cellPadding);
    format.setCellSpacing(0);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(Qt::lightGray);
    format.setBorderCollapse(true);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> columns;
    for (const double width : widths)
        columns.append(QTextLength(QTextLength::PercentageLength, width));
    format.setColumnWidthConstraints(columns);
    return format;
}

} // namespace

ReportWriter::ReportWriter(QTextDocument& document) : m_cursor(&document) {}

void ReportWriter::title(const QString& text)
{
    block(text, titlePoints, true, 0);
}

void ReportWriter::heading(const QString& text)
{
    constexpr double above = 10.0;
    block(text, headingPoints, true, above);
}

void ReportWriter::paragraph(const QString& text)
{
    constexpr double above = 2.0;
    block(text, bodyPoints, false, above);
}

void ReportWriter::list(const QStringList& lines, const QString& none)
{
    for (const QString& line : lines)
        paragraph(QStringLiteral("– ") + line);
    if (lines.isEmpty())
        paragraph(none);
}

void ReportWriter::table(const QStringList& headers, const std::vector<QStringList>& rows,
                         const std::vector<double>& widths)
{
    const int columns = static_cast<int>(headers.size());
    QTextTable* table =
        m_cursor.insertTable(static_cast<int>(rows.size()) + 1, columns, tableFormat(widths));
    for (int column = 0; column < columns; ++column) {
        const QTextTableCell head = table->cellAt(0, column);
        head.firstCursorPosition().insertText(headers[column], letters(bodyPoints, true));
        for (std::size_t row = 0; row < rows.size(); ++row)
            table->cellAt(static_cast<int>(row) + 1, column)
                .firstCursorPosition()
                .insertText(rows[row].value(column), letters(bodyPoints, false));
    }
    m_cursor.movePosition(QTextCursor::End);
}

void ReportWriter::table(const QAbstractItemModel& model, const std::vector<double>& widths)
{
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers << model.headerData(column, Qt::Horizontal).toString();
    std::vector<QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        rows.push_back(std::move(cells));
    }
    table(headers, rows, widths);
}

void ReportWriter::block(const QString& text, double points, bool isStrong, double spaceAbove)
{
    QTextBlockFormat format;
    format.setTopMargin(spaceAbove);
    if (m_cursor.atStart())
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
    m_cursor.insertText(text, letters(points, isStrong));
}

} // namespace pilothouse::ui
