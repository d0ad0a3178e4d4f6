// SPDX-License-Identifier: MIT
#include "gui/IconSet.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

// A static library's resources are linked only when somebody asks for them, outside any namespace.
static void initIconResources() { Q_INIT_RESOURCE(resources); }

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

QColor inkColor(const Tokens &tokens, IconInk ink)
{
    switch (ink) {
    case IconInk::Text: return tokens.text;
    case IconInk::Dim: return tokens.dimText;
    case IconInk::OnAccent: return tokens.accentText;
    case IconInk::Link: return tokens.link;
    case IconInk::Finished: return tokens.finished;
    case IconInk::Waiting: return tokens.waiting;
    case IconInk::Failed: return tokens.failed;
    }
    return tokens.text;
}

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(const QString &name, IconInk ink, std::shared_ptr<const Tokens> tokens)
        : m_name(name)
        , m_ink(ink)
        , m_tokens(std::move(tokens))
    { }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const int edge = qMin(rect.width(), rect.height());
        QRect target(0, 0, edge, edge);
        target.moveCenter(rect.center());
        painter->drawPixmap(target, rendered(edge, ratio, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// \a size is in pixels of the device already.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const qreal ratio = scale > 0 ? scale : 1;
        return rendered(qRound(qMin(size.width(), size.height()) / ratio), ratio, mode);
    }

private:
    QPixmap rendered(int edge, qreal ratio, QIcon::Mode mode) const
    {
        const QColor color = mode == QIcon::Disabled ? m_tokens->disabledText
                                                     : inkColor(*m_tokens, m_ink);
        const QString key = u"gannet/%1/%2/%3/%4"_s.arg(m_name).arg(edge).arg(ratio).arg(
            color.rgba());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        const int pixels = qMax(1, int(std::lround(edge * ratio)));
        QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(m_name));
        QPainter painter(&image);
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
        // The drawing is only a mask: one file serves every theme.
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
        painter.end();
        image.setDevicePixelRatio(ratio);
        pixmap = QPixmap::fromImage(image);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    IconInk m_ink;
    std::shared_ptr<const Tokens> m_tokens;
};

} // namespace

IconSet::IconSet(const Tokens &tokens) : m_tokens(std::make_shared<Tokens>(tokens))
{
    initIconResources();
}

void IconSet::setTokens(const Tokens &tokens) { *m_tokens = tokens; }

QIcon IconSet::icon(const QString &name, IconInk ink) const
{
    return QIcon(new LineIconEngine(name, ink, m_tokens));
}

} // namespace gannet
