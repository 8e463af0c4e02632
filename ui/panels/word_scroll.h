#pragma once

#include <QScrollArea>

namespace pilothouse::ui {

/// A scroll area for words that wrap: its content is as high as the words need at this width. By
/// itself a QScrollArea squeezes it to a height without wrapping, and the second lines vanish.
class WordScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit WordScroll(QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

} // namespace pilothouse::ui
