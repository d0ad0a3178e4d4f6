// SPDX-License-Identifier: MIT
#include "Places.h"
#include "Spoken.h"

#include "gui/ElidedLabel.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
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

} // namespace

/// In each language, nothing that the window says is cut off.
class WordsFitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCut_data();
    void nothingIsCut();
};

void WordsFitTest::nothingIsCut_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QByteArray>("where");
    for (const char *name : {"en_GB", "de_DE", "fr_FR", "es_ES", "it_IT", "pt_BR", "ru_RU", "ja_JP",
                             "zh_CN", "ar_EG", "hi_IN"}) {
        for (const QByteArray &where : places())
            QTest::addRow("%s, %s", name, where.constData())
                << QLocale(QLatin1StringView(name)) << where;
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

QTEST_MAIN(WordsFitTest)
#include "WordsFitTest.moc"
