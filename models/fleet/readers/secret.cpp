#include "models/core/assert.h"
#include "models/fleet/readers/scalars.h"
#include "models/fleet/words.h"

#include <QRegularExpression>

namespace pilothouse::read {

namespace {

struct SchemeForm
{
    SecretReference::Scheme scheme;
    const char* prefix;
    const char* place; ///< What may stand behind the prefix.
};

constexpr std::array forms{
    SchemeForm{SecretReference::Scheme::Environment, "env:", "[A-Za-z_][A-Za-z0-9_]{0,127}"},
    SchemeForm{SecretReference::Scheme::File, "file:", "/.{1,1023}"},
    SchemeForm{SecretReference::Scheme::Keychain, "keychain:", "[^/]{1,127}/.{1,127}"},
};

/// Compiled once each: a fleet holds hundreds of references.
const QRegularExpression& placeForm(SecretReference::Scheme scheme)
{
    static const auto compiled = [] {
        QMap<SecretReference::Scheme, QRegularExpression> byScheme;
        for (const SchemeForm& form : forms)
            byScheme.insert(form.scheme, QRegularExpression(QRegularExpression::anchoredPattern(
                                             QString::fromLatin1(form.place))));
        return byScheme;
    }();
    const auto found = compiled.constFind(scheme);
    PH_ASSERT(found != compiled.constEnd());
    return *found;
}

QString expectedForms()
{
    return FleetWords::tr("env:NAME, file:/absolute/path or keychain:service/account.");
}

} // namespace

bool secret(const Cursor& at, SecretReference& into)
{
    if (!at.expectScalar(expectedForms()))
        return false;
    const QString& written = at.node().scalar;
    for (const SchemeForm& form : forms) {
        const QString prefix = QString::fromLatin1(form.prefix);
        if (!written.startsWith(prefix))
            continue;
        const QString place = written.mid(prefix.size());
        if (!placeForm(form.scheme).match(place).hasMatch())
            return at.refuse(
                FleetRule::BadForm,
                FleetWords::tr("What stands behind \"%1\" names no place.").arg(prefix),
                expectedForms());
        into = {form.scheme, place};
        return true;
    }
    return at.refuse(FleetRule::LiteralSecret,
                     FleetWords::tr("A secret itself seems to stand here; it is not repeated."),
                     FleetWords::tr("A reference: %1 Replace the secret: who can read the file has "
                                    "seen it.")
                         .arg(expectedForms()));
}

} // namespace pilothouse::read
