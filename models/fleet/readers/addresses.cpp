#include "models/fleet/readers/scalars.h"
#include "models/fleet/words.h"

#include <QRegularExpression>
#include <QUrl>

namespace pilothouse::read {

namespace {

QRegularExpression whole(const QString& form)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(form));
}

bool matches(const QString& text, const QRegularExpression& form)
{
    return form.match(text).hasMatch();
}

bool refuseForm(const Cursor& at, const QString& noun, const QString& expected)
{
    if (at.node().scalar.contains(QLatin1Char('@')))
        return at.refuse(FleetRule::LiteralSecret,
                         FleetWords::tr("A user name or a password stands before \"@\"; it is not "
                                        "repeated."),
                         expected);
    return at.refuse(FleetRule::BadForm,
                     FleetWords::tr("\"%1\" is not %2.").arg(at.node().scalar.left(60), noun),
                     expected);
}

/// What a text must look like: its form, what it is called, and an example of it.
struct Form
{
    const QRegularExpression& form;
    QString noun;
    QString expected;
};

bool readForm(const Cursor& at, const Form& wanted, QString& into)
{
    if (!at.expectScalar(wanted.expected))
        return false;
    if (!matches(at.node().scalar, wanted.form))
        return refuseForm(at, wanted.noun, wanted.expected);
    into = at.node().scalar;
    return true;
}

/// RFC 1123 names: labels of letters, digits and hyphens, 253 characters in all.
QString hostForm()
{
    const QString label = QStringLiteral("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    return QStringLiteral("(?=.{1,253}(:|$))%1(\\.%1)*").arg(label);
}

bool isIpv4(const QString& text)
{
    static const QString byte = QStringLiteral("(25[0-5]|2[0-4]\\d|1?\\d?\\d)");
    static const QRegularExpression form = whole(QStringLiteral("%1(\\.%1){3}").arg(byte));
    return matches(text, form);
}

bool isIpv6(const QString& text)
{
    // QUrl holds a complete IPv6 parser (RFC 4291) and belongs to Qt Core.
    static const QRegularExpression letters = whole(QStringLiteral("[0-9A-Fa-f:.]{2,45}"));
    return text.contains(QLatin1Char(':')) && matches(text, letters) &&
           QUrl(QStringLiteral("https://[%1]/").arg(text)).isValid();
}

/// Whether a scheme stands where only a host belongs; said apart because it is the common slip.
bool refuseScheme(const Cursor& at)
{
    const QString& text = at.node().scalar;
    if (at.node().kind != DocumentNode::Kind::Scalar || !text.contains(QLatin1String("://")))
        return false;
    if (text.startsWith(QLatin1String("http://")))
        at.refuse(FleetRule::PlainHttp,
                  FleetWords::tr("A URL without encryption stands where a host name belongs."),
                  FleetWords::tr("The host name alone; Pilothouse speaks HTTPS only."));
    else
        at.refuse(FleetRule::BadForm, FleetWords::tr("A URL stands where a host name belongs."),
                  FleetWords::tr("The host name alone, without scheme, port and path."));
    return true;
}

} // namespace

bool urlPath(const Cursor& at, QString& into)
{
    static const QRegularExpression form =
        whole(QStringLiteral("/[A-Za-z0-9/._~%!$&'()*+,;=:@?-]{0,200}"));
    return readForm(at,
                    {form, FleetWords::tr("a path"),
                     FleetWords::tr("A path that begins with \"/\", for example /health.")},
                    into);
}

bool httpsUrl(const Cursor& at, QString& into)
{
    const QString expected =
        FleetWords::tr("A URL with https, for example https://management.azure.com.");
    if (!at.expectScalar(expected))
        return false;
    const QUrl url(at.node().scalar, QUrl::StrictMode);
    if (!url.userInfo().isEmpty())
        return refuseForm(at, QString(), expected);
    if (url.scheme() == QLatin1String("http"))
        return at.refuse(FleetRule::PlainHttp,
                         FleetWords::tr("The URL is plain http: tokens would travel readable."),
                         expected);
    if (!url.isValid() || url.scheme() != QLatin1String("https") || url.host().isEmpty())
        return refuseForm(at, FleetWords::tr("a URL with https"), expected);
    into = at.node().scalar;
    while (into.endsWith(QLatin1Char('/')))
        into.chop(1);
    return true;
}

bool hostName(const Cursor& at, QString& into)
{
    static const QRegularExpression form = whole(hostForm());
    return !refuseScheme(at) &&
           readForm(
               at,
               {form, FleetWords::tr("a host name"),
                FleetWords::tr("A host name, for example app-oversight-eus.azurewebsites.net.")},
               into);
}

bool hostAndPort(const Cursor& at, QString& into)
{
    static const QRegularExpression form = whole(hostForm() + QStringLiteral(":[1-9]\\d{0,4}"));
    return !refuseScheme(at) &&
           readForm(at,
                    {form, FleetWords::tr("a host with a port"),
                     FleetWords::tr("host:port, for example cache.example.net:6380.")},
                    into);
}

bool ipAddress(const Cursor& at, QString& into)
{
    const QString expected = FleetWords::tr("A literal IP address, for example 10.0.0.4.");
    if (!at.expectScalar(expected))
        return false;
    into = at.node().scalar;
    return isIpv4(into) || isIpv6(into) ||
           refuseForm(at, FleetWords::tr("an IP address"), expected);
}

bool port(const Cursor& at, std::uint16_t& into)
{
    int number = 0;
    if (!integerWithin(at, 1, 65535, number))
        return false;
    into = static_cast<std::uint16_t>(number);
    return true;
}

bool identifier(const Cursor& at, QString& into)
{
    static const QRegularExpression form = whole(QStringLiteral("[a-z][a-z0-9-]{0,39}"));
    return readForm(at,
                    {form, FleetWords::tr("an id"),
                     FleetWords::tr("Lower-case letters, digits and hyphens, a letter first, at "
                                    "most 40.")},
                    into);
}

bool regionId(const Cursor& at, RegionId& into)
{
    QString id;
    const bool isReadable = identifier(at, id);
    into = RegionId(id);
    return isReadable;
}

bool shortCode(const Cursor& at, QString& into)
{
    static const QRegularExpression form = whole(QStringLiteral("[a-z][a-z0-9]{1,7}"));
    return readForm(at,
                    {form, FleetWords::tr("a short code"),
                     FleetWords::tr("2 to 8 lower-case letters and digits: an operator types it to "
                                    "arm.")},
                    into);
}

bool currency(const Cursor& at, QString& into)
{
    static const QRegularExpression form = whole(QStringLiteral("[A-Z]{3}"));
    return readForm(at,
                    {form, FleetWords::tr("a currency"),
                     FleetWords::tr("Three letters (ISO 4217), for example USD.")},
                    into);
}

} // namespace pilothouse::read
