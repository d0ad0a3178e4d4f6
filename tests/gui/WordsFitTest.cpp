// SPDX-License-Identifier: MIT
#include "PaintedWords.h"
#include "Places.h"
#include "SampleList.h"
#include "Spoken.h"

#include "gui/DownloadListView.h"
#include "gui/DropArea.h"
#include "gui/ElidedLabel.h"
#include "gui/QueuePage.h"
#include "gui/SideBar.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QToolButton>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

/// What a text line needs beside its words: the caret.
constexpr int caretWidth = 2;
/// From right to left Qt puts the parts of a splitter that far aside.
constexpr QMargins splitterSlip(1, 0, 1, 0);

QString shortage(const QWidget &widget, const QString &words, const QSize &needed)
{
    return u"%1 %2: “%3” needs %4 x %5, has %6 x %7"_s
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), words)
        .arg(needed.width())
        .arg(needed.height())
        .arg(widget.width())
        .arg(widget.height());
}

QSize neededBy(const QLabel &label)
{
    if (label.wordWrap())
        return {0, label.heightForWidth(label.width())};
    return label.sizeHint();
}

/// Where the words of \a combo are drawn.
int roomIn(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.currentText = combo.currentText();
    return combo.style()
        ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo)
        .width();
}

/// What is cut of \a widget itself; empty: nothing.
QString cutOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        // Names and links may be of any length, and end in an ellipsis.
        if (label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label))
            return {};
        const QSize needed = neededBy(*label);
        return label->width() < needed.width() || label->height() < needed.height()
            ? shortage(*label, label->text(), needed)
            : QString();
    }
    const auto *tool = qobject_cast<const QToolButton *>(&widget);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return {};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        return !button->text().isEmpty() && button->width() < button->minimumSizeHint().width()
            ? shortage(*button, button->text(), button->minimumSizeHint())
            : QString();
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        const int needed = combo->fontMetrics().horizontalAdvance(combo->currentText());
        return !combo->isEditable() && roomIn(*combo) < needed
            ? shortage(*combo, combo->currentText(), {needed, 0})
            : QString();
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        // Only what we say: what the user types scrolls.
        const QString words = line->text().isEmpty() || line->isReadOnly()
                || qobject_cast<const QAbstractSpinBox *>(line->parentWidget())
            ? (line->text().isEmpty() ? line->placeholderText() : line->text())
            : QString();
        const int needed = line->fontMetrics().horizontalAdvance(words) + caretWidth;
        const QMargins margins = line->textMargins();
        return !words.isEmpty()
                && line->contentsRect().width() - margins.left() - margins.right() < needed
            ? shortage(*line, words, {needed, 0})
            : QString();
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        for (int section = 0; header->isVisible() && section < header->count(); ++section) {
            const QString words =
                header->model()->headerData(section, header->orientation()).toString();
            const int needed = header->fontMetrics().horizontalAdvance(words);
            if (!header->isSectionHidden(section) && header->sectionSize(section) < needed)
                return shortage(*header, words, {needed, 0});
        }
    }
    return {};
}

/// Reaches over the edge of what it is in, where that does not scroll.
bool isOverTheEdge(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent || widget.isWindow() || parent->objectName() == u"qt_scrollarea_viewport"_s)
        return false;
    return !parent->rect().marginsAdded(splitterSlip).contains(widget.geometry());
}

/// What is cut in the window \a top, a line each.
QStringList cutIn(const QWidget &top)
{
    QStringList wrong;
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&top) || widget->window() != &top)
            continue;
        if (const QString cut = cutOf(*widget); !cut.isEmpty())
            wrong += cut;
        else if (isOverTheEdge(*widget))
            wrong += shortage(*widget, u"over the edge"_s, widget->parentWidget()->size());
    }
    return wrong;
}

/// What may be cut in a row, where the tool tip and the details have it whole: names of any length, sentences on
/// what to do, and of one line what follows on when it is tried again, or what a link beside it says too.
bool mayBeCut(const RowText &row, bool compact, const QString &piece)
{
    const bool isLong = row.name.contains(piece) || row.detail.contains(piece)
        || row.statusDetail.contains(piece);
    const bool isLine = row.statusInLine.contains(piece)
        || (row.statusTone == RowTone::Failed && row.status.contains(piece));
    return isLong || (compact && isLine);
}

/// What the rows say, and ends in an ellipsis by itself.
QStringList wholeWords(const QAbstractItemModel &rows, bool compact, const QString &cut)
{
    QStringList whole;
    for (int i = 0; i < rows.rowCount(); ++i) {
        const auto
            *row = rows.index(i, 0).data(DownloadListModel::RowTextRole).value<const RowText *>();
        whole << row->status << row->actionText << row->statusDetail;
        if (mayBeCut(*row, compact, cut))
            return {cut + u'…'};
    }
    return whole;
}

constexpr double slip = 3; ///< of widths that are no whole pixels

/// What is cut of the words that \a widget paints itself, a line each.
QStringList cutPaint(QWidget &widget, const QAbstractItemModel &rows, bool compact)
{
    QStringList wrong;
    for (const PaintedWords &one : paintedWords(widget)) {
        const QRectF seen = one.clip.isEmpty() ? QRectF(widget.rect()) : one.clip;
        const bool isOver = one.rect.left() < seen.left() - slip
            || one.rect.right() > seen.right() + slip;
        // Where letters are joined Qt sets a sign of its own before the ellipsis.
        const QString text = QString(one.text).remove(QChar(0x200d));
        bool isCut = text.endsWith(u'…');
        if (isCut) {
            const QStringList whole = wholeWords(rows, compact, text.chopped(1));
            isCut = std::none_of(whole.cbegin(), whole.cend(),
                                 [&text](const QString &words) { return words.endsWith(text); });
        }
        if (isCut || isOver)
            wrong += u"%1: “%2”%3"_s.arg(QString::fromLatin1(widget.metaObject()->className()),
                                         one.text, isOver ? u" over the edge"_s : QString());
    }
    return wrong;
}

const QStringList &languages()
{
    static const QStringList names{u"en_GB"_s, u"de_DE"_s, u"fr_FR"_s, u"es_ES"_s,
                                   u"it_IT"_s, u"pt_BR"_s, u"ru_RU"_s, u"ja_JP"_s,
                                   u"zh_CN"_s, u"ar_EG"_s, u"hi_IN"_s};
    return names;
}

} // namespace

/// In each language, nothing that the window says is cut off.
class WordsFitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCut_data();
    void nothingIsCut();
    void nothingPaintedIsCut_data();
    void nothingPaintedIsCut();
};

void WordsFitTest::nothingIsCut_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QByteArray>("where");
    for (const QString &name : languages()) {
        for (const QByteArray &where : places())
            QTest::addRow("%s, %s", qPrintable(name), where.constData()) << QLocale(name) << where;
    }
}

void WordsFitTest::nothingIsCut()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QByteArray, where);
    const Spoken language(locale);
    Stage stage(Appearance::Light);
    QWidget *top = openPlace(stage, where);
    QVERIFY(QTest::qWaitForWindowExposed(top));
    QCoreApplication::processEvents();
    if (const QString folder = qEnvironmentVariable("GANNET_PICTURES"); !folder.isEmpty())
        top->grab().save(folder + u'/' + locale.name() + u'-' + QString::fromLatin1(where)
                         + u".png"_s);

    // What is asked of the disk comes a little later, and the layout after it.
    QStringList wrong;
    static_cast<void>(QTest::qWaitFor([&] {
        wrong = cutIn(*top);
        return wrong.isEmpty();
    }));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void WordsFitTest::nothingPaintedIsCut_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<bool>("compact");
    QTest::addColumn<bool>("failures");
    for (const QString &name : languages()) {
        for (const bool compact : {false, true}) {
            for (const bool failures : {false, true})
                QTest::addRow("%s, %s%s", qPrintable(name), compact ? "compact" : "comfortable",
                              failures ? ", failures" : "")
                    << QLocale(name) << compact << failures;
        }
    }
}

void WordsFitTest::nothingPaintedIsCut()
{
    QFETCH(const QLocale, locale);
    QFETCH(const bool, compact);
    QFETCH(const bool, failures);
    const Spoken language(locale);
    Stage stage(Appearance::Light);
    MainWindow &window = *stage.window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    DownloadListView &list = window.list();
    const QAbstractItemModel &rows = *list.model();
    QStringList wrong;
    const QList<DropArea *> areas = window.findChildren<DropArea *>();
    const auto look = [&](QWidget &widget) { wrong += cutPaint(widget, rows, compact); };
    for (DropArea *area : areas) {
        if (area->isVisible())
            look(*area);
    }
    (failures ? fillWithFailures : fillWithSamples)(stage.downloads,
                                                    QDateTime::currentDateTimeUtc());
    window.setCompact(compact);
    QCoreApplication::processEvents();
    list.setFixedHeight(2'000); // all rows
    QTRY_VERIFY(list.viewport()->height() > 1'500);
    if (const QString folder = qEnvironmentVariable("GANNET_PICTURES"); !folder.isEmpty())
        list.grab().save(folder + u"/rows-"_s + locale.name() + (compact ? u"-compact"_s : u""_s)
                         + (failures ? u"-failures"_s : u""_s) + u".png"_s);
    look(*list.viewport());
    look(*window.sideBar().viewport());
    for (QLabel *label : window.findChild<QueuePage *>()->findChildren<QLabel *>()) {
        if (label->isVisible())
            look(*label);
    }
    QMimeData links;
    links.setText(u"https://a.example/1\nhttps://a.example/2"_s);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &links, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    for (DropArea *area : areas) {
        if (area->isVisible())
            look(*area);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_MAIN(WordsFitTest)
#include "WordsFitTest.moc"
