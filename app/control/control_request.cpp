#include "app/control/control_request.h"

#include "app/control/words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace pilothouse {

namespace {

constexpr int countMax = 50;
constexpr int secondsMax = 7 * 86'400;
constexpr int statedMax = 50;
constexpr double idMax = 9'007'199'254'740'992.0; ///< JSON numbers are exact up to here.

enum class Kind
{
    Text,
    Count,
    Texts ///< An object of texts.
};

/// One field of one request: what it must hold, and where it goes.
struct Field
{
    const char* name;
    Kind kind;
    bool isNeeded;
    qsizetype max; ///< Characters of a text, or the greatest number.
    void (*set)(ControlRequest&, const QJsonValue&);
};

struct Verb
{
    const char* word;
    ControlVerb verb;
    std::vector<Field> fields;
};

template <QString ControlRequest::*Into>
Field textField(const char* name, bool isNeeded, qsizetype lengthMax)
{
    return {name, Kind::Text, isNeeded, lengthMax,
            [](ControlRequest& to, const QJsonValue& value) { to.*Into = value.toString(); }};
}

Field person()
{
    return textField<&ControlRequest::person>("person", true, 100);
}

Field run(bool isNeeded)
{
    return textField<&ControlRequest::run>("run", isNeeded, 100);
}

Field reason()
{
    return textField<&ControlRequest::reason>("reason", true, 200);
}

Field way()
{
    return {"way", Kind::Text, true, 20, [](ControlRequest& to, const QJsonValue& value) {
                to.way = value.toString() == QLatin1String("by-hand") ? AbortWay::ByHand
                                                                      : AbortWay::TakeBack;
            }};
}

Field count()
{
    return {"count", Kind::Count, false, countMax,
            [](ControlRequest& to, const QJsonValue& value) { to.count = value.toInt(); }};
}

Field seconds()
{
    return {"seconds", Kind::Count, false, secondsMax,
            [](ControlRequest& to, const QJsonValue& value) { to.seconds = value.toInt(); }};
}

Field stated()
{
    return {"stated", Kind::Texts, false, 200, [](ControlRequest& to, const QJsonValue& value) {
                const QJsonObject object = value.toObject();
                for (auto each = object.begin(); each != object.end(); ++each)
                    to.stated[each.key()] = each.value().toString();
            }};
}

const std::vector<Verb>& verbs()
{
    static const std::vector<Verb> all = {
        {"status", ControlVerb::Status, {}},
        {"hold", ControlVerb::Hold, {person()}},
        {"resume", ControlVerb::Resume, {person(), run(true), reason()}},
        {"abort", ControlVerb::Abort, {person(), run(true), reason(), way()}},
        {"journal", ControlVerb::Journal, {run(false), count()}},
        {"verify", ControlVerb::Verify, {run(false), count()}},
        {"watch", ControlVerb::Watch, {}},
        {"plan", ControlVerb::Plan, {person(), textField<&ControlRequest::to>("to", false, 60)}},
        {"run",
         ControlVerb::Run,
         {person(), textField<&ControlRequest::to>("to", true, 60),
          textField<&ControlRequest::typed>("typed", true, 60),
          textField<&ControlRequest::plan>("plan", true, 64), reason(),
          textField<&ControlRequest::category>("category", true, 60),
          textField<&ControlRequest::incident>("incident", false, 100), stated()}},
        {"arm",
         ControlVerb::Arm,
         {person(), textField<&ControlRequest::typed>("typed", true, 60), reason(), seconds(),
          stated()}},
        {"disarm", ControlVerb::Disarm, {person(), reason()}},
        {"acknowledge", ControlVerb::Acknowledge, {person(), reason()}},
    };
    return all;
}

bool isPlain(const QString& text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar each) { return each.category() == QChar::Other_Control; });
}

QString mistakeInText(const QString& name, const QJsonValue& value, qsizetype lengthMax)
{
    const QString given = value.toString();
    if (!value.isString() || given.trimmed().isEmpty() || given.size() > lengthMax)
        return ControlWords::tr("\"%1\" is a text of 1 to %2 characters.").arg(name).arg(lengthMax);
    if (!isPlain(given))
        return ControlWords::tr("\"%1\" holds a control character.").arg(name);
    const bool isWay = given == QLatin1String("take-back") || given == QLatin1String("by-hand");
    if (name == QLatin1String("way") && !isWay)
        return ControlWords::tr("\"way\" is \"take-back\" or \"by-hand\".");
    return {};
}

QString mistakeInCount(const QString& name, const QJsonValue& value, qsizetype max)
{
    const double number = value.toDouble(0);
    return number >= 1 && number <= static_cast<double>(max) && number == std::floor(number)
               ? QString()
               : ControlWords::tr("\"%1\" is a whole number from 1 to %2.").arg(name).arg(max);
}

QString mistakeInTexts(const QString& name, const QJsonValue& value, qsizetype lengthMax)
{
    const QJsonObject object = value.toObject();
    if (!value.isObject() || object.size() > statedMax)
        return ControlWords::tr("\"%1\" is an object of %2 texts at most.")
            .arg(name)
            .arg(statedMax);
    for (auto each = object.begin(); each != object.end(); ++each)
        if (const QString mistake = mistakeInText(name + QLatin1Char('.') + each.key().left(60),
                                                  each.value(), lengthMax);
            !mistake.isEmpty())
            return mistake;
    return {};
}

/// What is wrong with a value, or an empty text.
QString mistakeIn(const Field& field, const QJsonValue& value)
{
    const QString name = QString::fromLatin1(field.name);
    switch (field.kind) {
    case Kind::Text:
        return mistakeInText(name, value, field.max);
    case Kind::Count:
        return mistakeInCount(name, value, field.max);
    case Kind::Texts:
        return mistakeInTexts(name, value, field.max);
    }
    Q_UNREACHABLE();
}

void readFields(const Verb& verb, const QJsonObject& object, RequestReading& reading)
{
    ControlRequest request;
    request.id = reading.id;
    request.verb = verb.verb;
    for (const Field& field : verb.fields) {
        const QJsonValue value = object.value(QLatin1String(field.name));
        if (value.isUndefined()) {
            if (field.isNeeded)
                reading.mistakes
                    << ControlWords::tr("\"%1\" is missing.").arg(QLatin1String(field.name));
            continue;
        }
        if (const QString mistake = mistakeIn(field, value); !mistake.isEmpty())
            reading.mistakes << mistake;
        else
            field.set(request, value);
    }
    if (reading.mistakes.isEmpty())
        reading.request = std::move(request);
}

void readEnvelope(const QJsonObject& object, RequestReading& reading)
{
    if (object.value(QLatin1String("pilothouse")).toInt() != controlProtocol)
        reading.mistakes << ControlWords::tr("\"pilothouse\" is %1: the protocol spoken here.")
                                .arg(controlProtocol);
    const double id = object.value(QLatin1String("id")).toDouble(-1);
    if (id < 0 || id > idMax || id != std::floor(id))
        reading.mistakes << ControlWords::tr("\"id\" is a whole number, not below 0.");
    else
        reading.id = static_cast<std::int64_t>(id);
}

/// Names that the request does not have: a misspelt field must not be overlooked.
void refuseStrangers(const Verb& verb, const QJsonObject& object, RequestReading& reading)
{
    for (const QString& name : object.keys()) {
        const bool isEnvelope = name == QLatin1String("pilothouse") ||
                                name == QLatin1String("id") || name == QLatin1String("ask");
        const bool isKnown =
            std::any_of(verb.fields.begin(), verb.fields.end(),
                        [&name](const Field& field) { return name == QLatin1String(field.name); });
        if (!isEnvelope && !isKnown)
            reading.mistakes << ControlWords::tr("\"%1\" is not a field of \"%2\".")
                                    .arg(name.left(100), QLatin1String(verb.word));
    }
}

QString wordsOfVerbs()
{
    QStringList words;
    for (const Verb& verb : verbs())
        words << QString::fromLatin1(verb.word);
    return words.join(QStringLiteral(", "));
}

QJsonObject valuesOf(const ControlRequest& request)
{
    QJsonObject stated;
    for (const auto& [key, words] : request.stated)
        stated.insert(key, words);
    return {{QStringLiteral("person"), request.person},
            {QStringLiteral("run"), request.run},
            {QStringLiteral("reason"), request.reason},
            {QStringLiteral("way"), request.way == AbortWay::ByHand ? QStringLiteral("by-hand")
                                                                    : QStringLiteral("take-back")},
            {QStringLiteral("count"), request.count},
            {QStringLiteral("seconds"), request.seconds},
            {QStringLiteral("to"), request.to},
            {QStringLiteral("typed"), request.typed},
            {QStringLiteral("plan"), request.plan},
            {QStringLiteral("incident"), request.incident},
            {QStringLiteral("category"), request.category},
            {QStringLiteral("stated"), stated}};
}

} // namespace

RequestReading readRequest(const QByteArray& line)
{
    RequestReading reading;
    QJsonParseError wrong{};
    const QJsonDocument document = QJsonDocument::fromJson(line, &wrong);
    if (!document.isObject()) {
        reading.mistakes << ControlWords::tr("The line is not one JSON object: %1, at byte %2.")
                                .arg(wrong.errorString())
                                .arg(wrong.offset);
        return reading;
    }
    const QJsonObject object = document.object();
    readEnvelope(object, reading);
    const QString asked = object.value(QLatin1String("ask")).toString();
    const auto verb = std::find_if(verbs().begin(), verbs().end(), [&asked](const Verb& each) {
        return asked == QLatin1String(each.word);
    });
    if (verb == verbs().end()) {
        reading.mistakes << ControlWords::tr("\"ask\" is one of: %1.").arg(wordsOfVerbs());
        return reading;
    }
    refuseStrangers(*verb, object, reading);
    readFields(*verb, object, reading);
    return reading;
}

QByteArray encodeRequest(const ControlRequest& request)
{
    const auto verb = std::find_if(verbs().begin(), verbs().end(), [&request](const Verb& each) {
        return each.verb == request.verb;
    });
    QJsonObject object{{QStringLiteral("pilothouse"), controlProtocol},
                       {QStringLiteral("id"), static_cast<qint64>(request.id)},
                       {QStringLiteral("ask"), QString::fromLatin1(verb->word)}};
    const QJsonObject values = valuesOf(request);
    for (const Field& field : verb->fields) {
        const QJsonValue value = values.value(QLatin1String(field.name));
        const bool isEmpty = (value.isString() && value.toString().isEmpty()) ||
                             (value.isDouble() && value.toDouble() == 0) ||
                             (value.isObject() && value.toObject().isEmpty());
        const bool isLeftOut = !field.isNeeded && isEmpty;
        if (!isLeftOut)
            object.insert(QLatin1String(field.name), value);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace pilothouse
