<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AutomationWords</name>
    <message>
        <source>One primary, and it is up</source>
        <translation>Ein Primärserver, und er läuft</translation>
    </message>
    <message>
        <source>evidence of all vantage points</source>
        <translation>Belege aller Blickpunkte</translation>
    </message>
    <message>
        <source>no single primary is known</source>
        <translation>ein einziger Primärserver ist nicht bekannt</translation>
    </message>
    <message>
        <source>You: move by hand first. What is armed now would move at once, or guard the wrong one.</source>
        <translation>Sie: zuerst von Hand umziehen. Was jetzt scharf würde, zöge sofort um oder bewachte den falschen.</translation>
    </message>
    <message>
        <source>%1 is up</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time: wait until it is up; or move by hand.</source>
        <translation>Zeit: warten, bis er läuft; oder von Hand umziehen.</translation>
    </message>
    <message>
        <source>Its death would be seen from two sides</source>
        <translation>Sein Ausfall würde von zwei Seiten gesehen</translation>
    </message>
    <message>
        <source>its database from this desk, and from a standby</source>
        <translation>seine Datenbank von diesem Pult und von einem Standby</translation>
    </message>
    <message>
        <source>this desk, standbys</source>
        <translation>dieses Pult, Standbys</translation>
    </message>
    <message>
        <source>both are heard</source>
        <translation>beide sind zu hören</translation>
    </message>
    <message>
        <source>not heard: %1</source>
        <translation>nicht zu hören: %1</translation>
    </message>
    <message>
        <source>Whoever runs the standbys and this desk&apos;s network.</source>
        <translation>Wer die Standbys und das Netz dieses Pults betreibt.</translation>
    </message>
    <message>
        <source>its application</source>
        <translation>seine Anwendung</translation>
    </message>
    <message>
        <source>its database from this desk</source>
        <translation>seine Datenbank von diesem Pult</translation>
    </message>
    <message>
        <source>its database from a standby</source>
        <translation>seine Datenbank von einem Standby</translation>
    </message>
    <message>
        <source>its host</source>
        <translation>sein Host</translation>
    </message>
    <message>
        <source>it was armed for %1</source>
        <translation>es war für %1 scharf</translation>
    </message>
    <message>
        <source>this machine&apos;s clock was set by %1</source>
        <translation>die Uhr dieser Maschine wurde um %1 verstellt</translation>
    </message>
    <message>
        <source>the watcher does not answer</source>
        <translation>der Beobachter antwortet nicht</translation>
    </message>
    <message>
        <source>not heard for %1: %2</source>
        <translation>seit %1 nicht zu hören: %2</translation>
    </message>
    <message>
        <source>%1 does not answer: it may hold more than the others</source>
        <translation>%1 antwortet nicht: Es hält vielleicht mehr als die anderen</translation>
    </message>
    <message>
        <source>no region can take over</source>
        <translation>keine Region kann übernehmen</translation>
    </message>
    <message>
        <source>%1 moved the primary, and nobody has acknowledged it</source>
        <translation>%1 hat den Primärserver umgezogen, und niemand hat das bestätigt</translation>
    </message>
    <message>
        <source>maintenance until %1: %2</source>
        <translation>Wartung bis %1: %2</translation>
    </message>
    <message>
        <source>Commits that had not left %1 are lost by a move: now %2.</source>
        <translation>Commits, die %1 noch nicht verlassen haben, gehen bei einem Umzug verloren: jetzt %2.</translation>
    </message>
    <message>
        <source>the best region that is fit then</source>
        <translation>die beste Region, die dann tauglich ist</translation>
    </message>
    <message>
        <source>Not reversible by undo once the new primary is promoted: the way back is a failback. F9 holds the run.</source>
        <translation>Nach der Beförderung des neuen Primärservers nicht zurückzunehmen: Der Weg zurück ist ein Failback. F9 hält den Lauf an.</translation>
    </message>
    <message>
        <source>It moves once. Then it is blocked until a person says why it may move again.</source>
        <translation>Es zieht einmal um. Dann ist es gesperrt, bis ein Mensch sagt, warum es wieder umziehen darf.</translation>
    </message>
    <message>
        <source>Never moved by itself: beyond the RPO, without a proved fence, to where the data may not live, with a standby in doubt, in maintenance.</source>
        <translation>Nie von selbst umgezogen: über das RPO hinaus, ohne nachgewiesene Abschottung, dorthin, wo die Daten nicht liegen dürfen, mit einem zweifelhaften Standby, während einer Wartung.</translation>
    </message>
    <message>
        <source>Once %1 is known to be down, %2 becomes primary, and nobody is asked. A shutdown in order is moved away from too, after %3.</source>
        <translation>Sobald %1 als ausgefallen gilt, wird %2 Primär, und niemand wird gefragt. Auch von einem geordneten Herunterfahren wird nach %3 weggewechselt.</translation>
    </message>
    <message>
        <source>The primary said that it stops serving, and is down for %1; from %2 on it is no restart, and is moved</source>
        <translation>Der Primär hat sein Herunterfahren angekündigt und ist seit %1 ausgefallen; ab %2 ist es kein Neustart, und es wird gewechselt</translation>
    </message>
</context>
<context>
    <name>AzureWords</name>
    <message>
        <source>The next page is at an address that is not followed</source>
        <translation>Die nächste Seite liegt unter einer Adresse, der nicht gefolgt wird</translation>
    </message>
    <message>
        <source>Check tenant, client id and client secret in the fleet file</source>
        <translation>Tenant, Client-Id und Client-Secret in der Flottendatei prüfen</translation>
    </message>
    <message>
        <source>Give the client a role that may do this</source>
        <translation>Dem Client eine Rolle geben, die das darf</translation>
    </message>
    <message>
        <source>Compare subscription, resource group and name with the fleet file</source>
        <translation>Subscription, Ressourcengruppe und Namen mit der Flottendatei vergleichen</translation>
    </message>
    <message>
        <source>Nothing to do: it is asked again when the pause is over</source>
        <translation>Nichts zu tun: Es wird erneut gefragt, wenn die Pause vorbei ist</translation>
    </message>
    <message>
        <source>Look at the state of Azure; it is asked again</source>
        <translation>Den Zustand von Azure ansehen; es wird erneut gefragt</translation>
    </message>
    <message>
        <source>; asks for a pause of %1</source>
        <translation>; bittet um eine Pause von %1</translation>
    </message>
    <message>
        <source>Azure asked for a pause; %1 of it are left</source>
        <translation>Azure bat um eine Pause; %1 davon sind übrig</translation>
    </message>
    <message>
        <source>%1 answered something that is not understood</source>
        <translation>%1 antwortete etwas, das nicht verstanden wird</translation>
    </message>
    <message>
        <source>The answer is empty</source>
        <translation>Die Antwort ist leer</translation>
    </message>
    <message>
        <source>Check what answers on that address</source>
        <translation>Prüfen, was unter dieser Adresse antwortet</translation>
    </message>
    <message>
        <source>The settings of %1 could not be read</source>
        <translation>Die Einstellungen von %1 konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The settings of %1 could not be changed</source>
        <translation>Die Einstellungen von %1 konnten nicht geändert werden</translation>
    </message>
    <message>
        <source>Azure answered settings that are not understood</source>
        <translation>Azure antwortete Einstellungen, die nicht verstanden werden</translation>
    </message>
    <message>
        <source>Compare the API version with what Azure offers</source>
        <translation>Die API-Version mit dem vergleichen, was Azure anbietet</translation>
    </message>
    <message>
        <source>%1 gave no access token</source>
        <translation>%1 gab kein Zugriffstoken</translation>
    </message>
    <message>
        <source>%1 answered without an access token</source>
        <translation>%1 antwortete ohne Zugriffstoken</translation>
    </message>
    <message>
        <source>&quot;access_token&quot; or &quot;expires_in&quot; is missing</source>
        <translation>&quot;access_token&quot; oder &quot;expires_in&quot; fehlt</translation>
    </message>
    <message>
        <source>Check the login address in the fleet file</source>
        <translation>Die Anmeldeadresse in der Flottendatei prüfen</translation>
    </message>
    <message>
        <source>Azure answered a traffic profile that is not understood</source>
        <translation>Azure antwortete ein Traffic-Profil, das nicht verstanden wird</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>&quot;%1&quot; fehlt</translation>
    </message>
    <message>
        <source>The traffic profile %1 could not be read</source>
        <translation>Das Traffic-Profil %1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The endpoint %1 of %2 could not be changed</source>
        <translation>Der Endpunkt %1 von %2 konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>The profile %1 has no endpoint %2</source>
        <translation>Das Profil %1 hat keinen Endpunkt %2</translation>
    </message>
    <message>
        <source>Compare the fleet file with Azure</source>
        <translation>Die Flottendatei mit Azure vergleichen</translation>
    </message>
    <message>
        <source>The server %1 could not be read</source>
        <translation>Der Server %1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The server %1 could not be stopped</source>
        <translation>Der Server %1 konnte nicht gestoppt werden</translation>
    </message>
    <message>
        <source>The server %1 could not be started</source>
        <translation>Der Server %1 konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>Azure answered a server without a state</source>
        <translation>Azure nannte einen Server ohne Zustand</translation>
    </message>
</context>
<context>
    <name>ConsistencyWords</name>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>as many rows with other content</source>
        <translation>ebenso viele Zeilen mit anderem Inhalt</translation>
    </message>
    <message>
        <source>%1 in %2, first in blocks %3 to %4</source>
        <translation>%1 in %2, zuerst in den Blöcken %3 bis %4</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>Bereichen</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <translation>%1 in %2: %3.</translation>
    </message>
    <message>
        <source>Tokens of %1 in %2: %3.</source>
        <translation>Tokens von %1 in %2: %3.</translation>
    </message>
    <message>
        <source>Acknowledged up to token %1, held up to %2.</source>
        <translation>Bestätigt bis Token %1, gehalten bis %2.</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNBEKANNT</translation>
    </message>
    <message>
        <source>EQUAL</source>
        <translation>GLEICH</translation>
    </message>
    <message>
        <source>DIFFERENT</source>
        <translation>VERSCHIEDEN</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>too far behind the primary</source>
        <translation>zu weit hinter dem Primärserver</translation>
    </message>
    <message>
        <source>replay is paused</source>
        <translation>Einspielen ist pausiert</translation>
    </message>
    <message>
        <source>receives nothing from this primary</source>
        <translation>empfängt nichts von diesem Primärserver</translation>
    </message>
    <message>
        <source>recovery cancelled the question</source>
        <translation>das Einspielen brach die Abfrage ab</translation>
    </message>
    <message>
        <source>reading took too long</source>
        <translation>Lesen dauerte zu lange</translation>
    </message>
    <message>
        <source>changes too fast to be compared</source>
        <translation>ändert sich zu schnell für einen Vergleich</translation>
    </message>
    <message>
        <source>rows too old to be told from new ones</source>
        <translation>Zeilen zu alt, um sie von neuen zu unterscheiden</translation>
    </message>
    <message>
        <source>the watching role may not compare</source>
        <translation>die beobachtende Rolle darf nicht vergleichen</translation>
    </message>
    <message>
        <source>the server refused</source>
        <translation>der Server lehnte ab</translation>
    </message>
    <message>
        <source>the budget for reading was spent</source>
        <translation>das Lesebudget war verbraucht</translation>
    </message>
    <message>
        <source>the comparison was stopped</source>
        <translation>der Vergleich wurde beendet</translation>
    </message>
    <message>
        <source>Check the database and the network, then compare again</source>
        <translation>Datenbank und Netz prüfen, dann erneut vergleichen</translation>
    </message>
    <message>
        <source>Wait until its lag is small, then compare again</source>
        <translation>Warten, bis sein Rückstand klein ist, dann erneut vergleichen</translation>
    </message>
    <message>
        <source>Resume it with pg_wal_replay_resume(), then compare again</source>
        <translation>Mit pg_wal_replay_resume() fortsetzen, dann erneut vergleichen</translation>
    </message>
    <message>
        <source>Let it follow the primary, or rebuild it</source>
        <translation>Ihn dem Primärserver folgen lassen oder neu aufbauen</translation>
    </message>
    <message>
        <source>Compare again in a quieter hour</source>
        <translation>In einer ruhigeren Stunde erneut vergleichen</translation>
    </message>
    <message>
        <source>Compare a copy of it: this method cannot</source>
        <translation>Eine Kopie davon vergleichen: Dieses Verfahren kann es nicht</translation>
    </message>
    <message>
        <source>Run packaging/postgresql/comparison.sql on the primary</source>
        <translation>packaging/postgresql/comparison.sql auf dem Primärserver ausführen</translation>
    </message>
    <message>
        <source>Look at what the server said</source>
        <translation>Ansehen, was der Server sagte</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>its only block</source>
        <translation>ihr einziger Block</translation>
    </message>
    <message>
        <source>all %1 blocks</source>
        <translation>alle %1 Blöcke</translation>
    </message>
    <message>
        <source>sampled, %1: %2 of %3 blocks</source>
        <translation>Stichprobe, %1: %2 von %3 Blöcken</translation>
    </message>
    <message>
        <source>%1 tokens up to %2</source>
        <translation>%1 Tokens bis %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: nothing was compared with %2: %3.</source>
        <translation>%1: Mit %2 wurde nichts verglichen: %3.</translation>
    </message>
    <message>
        <source>%1: what was compared of %2 is in %3 as in %4.</source>
        <translation>%1: Was von %2 verglichen wurde, ist in %3 wie in %4.</translation>
    </message>
    <message>
        <source>%1: not all canary tokens are where they should be.</source>
        <translation>%1: Nicht alle Canary-Tokens sind da, wo sie sein sollen.</translation>
    </message>
    <message>
        <source>%1 from %2: %3.</source>
        <translation>%1 von %2: %3.</translation>
    </message>
    <message>
        <source>%1 for %2 of %3; nothing that is known differs.</source>
        <translation>%1 für %2 von %3; nichts, was bekannt ist, weicht ab.</translation>
    </message>
    <message>
        <source>%1 accepts writes by itself: what it holds was compared without a common position.</source>
        <translation>%1 nimmt selbst Schreibzugriffe an: Was es hält, wurde ohne gemeinsame Position verglichen.</translation>
    </message>
    <message>
        <source>, last transaction replayed at %1</source>
        <translation>, letzte Transaktion eingespielt um %1</translation>
    </message>
    <message>
        <source>%1 is too large to be compared whole: %2.</source>
        <translation>%1 ist zu groß, um ganz verglichen zu werden: %2.</translation>
    </message>
    <message>
        <source>%1 tables were not looked at: there are too many.</source>
        <translation>%1 Tabellen wurden nicht angesehen: Es sind zu viele.</translation>
    </message>
    <message>
        <source>1 token, %1</source>
        <translation>1 Token, %1</translation>
    </message>
</context>
<context>
    <name>ControlWords</name>
    <message>
        <source>The answer is too long to be one</source>
        <translation>Die Antwort ist zu lang, um eine zu sein</translation>
    </message>
    <message>
        <source>The process that runs the engine ended the connection</source>
        <translation>Der Prozess, der die Engine betreibt, hat die Verbindung beendet</translation>
    </message>
    <message>
        <source>Ask again for the status before anything else</source>
        <translation>Vor allem anderen den Stand noch einmal erfragen</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation>Die Zeile ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>%1 requests of this connection are not answered yet.</source>
        <translation>%1 Anfragen dieser Verbindung sind noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>The request is not understood; nothing was done</source>
        <translation>Die Anfrage ist nicht verständlich; es wurde nichts getan</translation>
    </message>
    <message>
        <source>There is no run %1 here</source>
        <translation>Einen Lauf %1 gibt es hier nicht</translation>
    </message>
    <message>
        <source>It is not among the newest runs of this fleet&apos;s journal</source>
        <translation>Er ist nicht unter den neuesten Läufen im Journal dieser Flotte</translation>
    </message>
    <message>
        <source>&quot;pilothousectl journal&quot; lists them</source>
        <translation>„pilothousectl journal“ zählt sie auf</translation>
    </message>
    <message>
        <source>Nothing was held</source>
        <translation>Es wurde nichts angehalten</translation>
    </message>
    <message>
        <source>No run is open</source>
        <translation>Kein Lauf ist offen</translation>
    </message>
    <message>
        <source>The run was not resumed</source>
        <translation>Der Lauf wurde nicht fortgesetzt</translation>
    </message>
    <message>
        <source>The run was not left to a person</source>
        <translation>Der Lauf wurde nicht einem Menschen überlassen</translation>
    </message>
    <message>
        <source>The run was not taken back</source>
        <translation>Der Lauf wurde nicht zurückgenommen</translation>
    </message>
    <message>
        <source>%1 was named, and %2 is open</source>
        <translation>Genannt wurde %1, offen ist %2</translation>
    </message>
    <message>
        <source>&quot;pilothousectl status&quot; tells what is open</source>
        <translation>„pilothousectl status“ sagt, was offen ist</translation>
    </message>
    <message>
        <source>The socket for local control %1 cannot be used</source>
        <translation>Der Socket %1 für die Steuerung auf dieser Maschine ist nicht benutzbar</translation>
    </message>
    <message>
        <source>Check owner and rights of its folder, then start again</source>
        <translation>Besitzer und Rechte seines Ordners prüfen, dann neu starten</translation>
    </message>
    <message>
        <source>No process that runs the engine is reached</source>
        <translation>Kein Prozess, der die Engine betreibt, ist erreichbar</translation>
    </message>
    <message>
        <source>Start the console or pilothoused, as the same user</source>
        <translation>Die Konsole oder pilothoused starten, als derselbe Benutzer</translation>
    </message>
    <message>
        <source>Who asks over the local socket is not known</source>
        <translation>Wer über den lokalen Socket fragt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>What the process that runs the engine says is not understood</source>
        <translation>Was der Prozess, der die Engine betreibt, sagt, ist nicht verständlich</translation>
    </message>
    <message>
        <source>Use the programs of one release together</source>
        <translation>Die Programme einer einzigen Ausgabe zusammen benutzen</translation>
    </message>
    <message>
        <source>It speaks protocol %1, this program protocol %2</source>
        <translation>Er spricht Protokoll %1, dieses Programm Protokoll %2</translation>
    </message>
    <message>
        <source>The line is neither greeting, reply nor event</source>
        <translation>Die Zeile ist weder Begrüßung noch Antwort noch Ereignis</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a text of 1 to %2 characters.</source>
        <translation>„%1“ ist ein Text von 1 bis %2 Zeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a control character.</source>
        <translation>„%1“ enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>&quot;way&quot; is &quot;take-back&quot; or &quot;by-hand&quot;.</source>
        <translation>„way“ ist „take-back“ oder „by-hand“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a whole number from 1 to %2.</source>
        <translation>„%1“ ist eine ganze Zahl von 1 bis %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an object of %2 texts at most.</source>
        <translation>„%1“ ist ein Objekt aus höchstens %2 Texten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>&quot;pilothouse&quot; is %1: the protocol spoken here.</source>
        <translation>„pilothouse“ ist %1: das Protokoll, das hier gesprochen wird.</translation>
    </message>
    <message>
        <source>&quot;id&quot; is a whole number, not below 0.</source>
        <translation>„id“ ist eine ganze Zahl, nicht unter 0.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of &quot;%2&quot;.</source>
        <translation>„%1“ ist kein Feld von „%2“.</translation>
    </message>
    <message>
        <source>The line is not one JSON object: %1, at byte %2.</source>
        <translation>Die Zeile ist nicht ein JSON-Objekt: %1, bei Byte %2.</translation>
    </message>
    <message>
        <source>&quot;ask&quot; is one of: %1.</source>
        <translation>„ask“ ist eines von: %1.</translation>
    </message>
    <message>
        <source>User %1 may not control this process</source>
        <translation>Benutzer %1 darf diesen Prozess nicht steuern</translation>
    </message>
    <message>
        <source>Only its own user and root may</source>
        <translation>Das dürfen nur sein eigener Benutzer und root</translation>
    </message>
    <message>
        <source>Ask as user %1</source>
        <translation>Als Benutzer %1 fragen</translation>
    </message>
    <message>
        <source>%1 others are connected, and no more are let in</source>
        <translation>%1 andere sind verbunden, mehr werden nicht eingelassen</translation>
    </message>
    <message>
        <source>End one of them, then ask again</source>
        <translation>Eine davon beenden, dann noch einmal fragen</translation>
    </message>
    <message>
        <source>It is not known whether the run is held</source>
        <translation>Ob der Lauf angehalten ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Press F9 again, or hold it where it is driven</source>
        <translation>Noch einmal F9 drücken, oder dort anhalten, wo er geführt wird</translation>
    </message>
    <message>
        <source>The run was not held</source>
        <translation>Der Lauf wurde nicht angehalten</translation>
    </message>
    <message>
        <source>The process that drives it is not reached</source>
        <translation>Der Prozess, der ihn führt, ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Hold it where it is driven</source>
        <translation>Dort anhalten, wo er geführt wird</translation>
    </message>
    <message>
        <source>The process that drives it does not answer</source>
        <translation>Der Prozess, der ihn führt, antwortet nicht</translation>
    </message>
    <message>
        <source>Not started, and nothing was sent</source>
        <translation>Nicht begonnen, und nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Another start counts down</source>
        <translation>Ein anderer Beginn zählt herunter</translation>
    </message>
    <message>
        <source>who asked for it is gone</source>
        <translation>wer es verlangt hat, ist nicht mehr da</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a category</source>
        <translation>„%1“ ist keine Kategorie</translation>
    </message>
    <message>
        <source>&quot;pilothousectl plan&quot; lists them</source>
        <translation>„pilothousectl plan“ zählt sie auf</translation>
    </message>
    <message>
        <source>&quot;pilothousectl plan&quot; shows every check</source>
        <translation>„pilothousectl plan“ zeigt jede Prüfung</translation>
    </message>
    <message>
        <source>The plan is %1 now, and %2 was named</source>
        <translation>Der Plan ist jetzt %1, genannt wurde %2</translation>
    </message>
    <message>
        <source>Read the plan again, then name it</source>
        <translation>Den Plan noch einmal lesen, dann ihn nennen</translation>
    </message>
    <message>
        <source>Automatic failover is not armed</source>
        <translation>Der automatische Failover ist nicht scharf</translation>
    </message>
    <message>
        <source>Mend what is listed; nothing was changed</source>
        <translation>Beheben, was aufgeführt ist; es wurde nichts geändert</translation>
    </message>
</context>
<context>
    <name>DnsWords</name>
    <message>
        <source>This desk&apos;s name server</source>
        <translation>Der Nameserver dieses Pults</translation>
    </message>
    <message>
        <source>Name server %1</source>
        <translation>Nameserver %1</translation>
    </message>
    <message>
        <source>%1 says that %2 does not exist</source>
        <translation>%1 sagt, dass %2 nicht existiert</translation>
    </message>
    <message>
        <source>Compare the name with the traffic profile</source>
        <translation>Den Namen mit dem Traffic-Profil vergleichen</translation>
    </message>
    <message>
        <source>%1 knows %2 but no address of it</source>
        <translation>%1 kennt %2, aber keine Adresse davon</translation>
    </message>
    <message>
        <source>The answer is empty</source>
        <translation>Die Antwort ist leer</translation>
    </message>
    <message>
        <source>Check the endpoints of the traffic profile</source>
        <translation>Die Endpunkte des Traffic-Profils prüfen</translation>
    </message>
    <message>
        <source>%1 could not answer for %2</source>
        <translation>%1 konnte für %2 nicht antworten</translation>
    </message>
    <message>
        <source>Ask another name server; check this one</source>
        <translation>Einen anderen Nameserver fragen; diesen prüfen</translation>
    </message>
    <message>
        <source>%1 refused to answer for %2</source>
        <translation>%1 lehnte es ab, für %2 zu antworten</translation>
    </message>
    <message>
        <source>Check whether that server may be asked from here</source>
        <translation>Prüfen, ob dieser Server von hier aus gefragt werden darf</translation>
    </message>
    <message>
        <source>%1 did not understand the question for %2</source>
        <translation>%1 verstand die Frage nach %2 nicht</translation>
    </message>
    <message>
        <source>Check what listens on that address</source>
        <translation>Prüfen, was unter dieser Adresse lauscht</translation>
    </message>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1 lehnte die Verbindung ab</translation>
    </message>
    <message>
        <source>Nothing listens on that port</source>
        <translation>Nichts lauscht auf diesem Port</translation>
    </message>
    <message>
        <source>Check that the name server runs</source>
        <translation>Prüfen, dass der Nameserver läuft</translation>
    </message>
    <message>
        <source>%1 is not a name that can be asked for</source>
        <translation>%1 ist kein Name, nach dem gefragt werden kann</translation>
    </message>
    <message>
        <source>Correct it in the fleet file</source>
        <translation>In der Flottendatei berichtigen</translation>
    </message>
    <message>
        <source>%1 did not answer for %2</source>
        <translation>%1 antwortete nicht für %2</translation>
    </message>
    <message>
        <source>Check the name server and the network between it and this desk</source>
        <translation>Den Nameserver und das Netz zwischen ihm und diesem Pult prüfen</translation>
    </message>
    <message>
        <source>%1 answered something that is not understood for %2</source>
        <translation>%1 antwortete für %2 etwas, das nicht verstanden wird</translation>
    </message>
    <message>
        <source>%1 could not be asked for %2</source>
        <translation>%1 konnte nicht nach %2 gefragt werden</translation>
    </message>
    <message>
        <source>Check this desk&apos;s network</source>
        <translation>Das Netz dieses Pults prüfen</translation>
    </message>
    <message>
        <source>%1 did not answer for %2 in %3</source>
        <translation>%1 antwortete für %2 in %3 nicht</translation>
    </message>
</context>
<context>
    <name>ExecutorWords</name>
    <message>
        <source>primary_conninfo cannot be edited</source>
        <translation>primary_conninfo kann nicht bearbeitet werden</translation>
    </message>
    <message>
        <source>It is no list of keywords and values</source>
        <translation>Es ist keine Liste von Schlüsselwörtern und Werten</translation>
    </message>
    <message>
        <source>Write it as keywords and values, not as a URI</source>
        <translation>Als Schlüsselwörter und Werte schreiben, nicht als URI</translation>
    </message>
    <message>
        <source>The fleet file names no operator for the database of %1</source>
        <translation>Die Flottendatei nennt keinen Operator für die Datenbank von %1</translation>
    </message>
    <message>
        <source>Add database.operator to the region; live runs need it</source>
        <translation>database.operator zur Region hinzufügen; Live-Läufe brauchen ihn</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer to a look is not understood</source>
        <translation>Die Antwort des Servers auf eine Abfrage wird nicht verstanden</translation>
    </message>
    <message>
        <source>Check that the server is PostgreSQL 15 or newer</source>
        <translation>Prüfen, dass der Server PostgreSQL 15 oder neuer ist</translation>
    </message>
    <message>
        <source>No answer from the database of %1 in %2</source>
        <translation>Keine Antwort von der Datenbank von %1 in %2</translation>
    </message>
    <message>
        <source>Check the server and the network between it and this desk</source>
        <translation>Den Server und das Netz zwischen ihm und diesem Pult prüfen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is not warm</source>
        <translation>%1 ist nicht warm</translation>
    </message>
    <message>
        <source>There is no public path to check</source>
        <translation>Es gibt keinen öffentlichen Pfad zu prüfen</translation>
    </message>
    <message>
        <source>The fleet file names no profile or no name server for it</source>
        <translation>Die Flottendatei nennt dafür kein Profil oder keinen Nameserver</translation>
    </message>
    <message>
        <source>The public name has no address</source>
        <translation>Der öffentliche Name hat keine Adresse</translation>
    </message>
    <message>
        <source>The public path writes elsewhere</source>
        <translation>Der öffentliche Pfad schreibt anderswohin</translation>
    </message>
    <message>
        <source>committed by %1 in %2</source>
        <translation>festgeschrieben von %1 in %2</translation>
    </message>
    <message>
        <source>%1 is not healthy</source>
        <translation>%1 ist nicht gesund</translation>
    </message>
    <message>
        <source>Not every region is healthy</source>
        <translation>Nicht jede Region ist gesund</translation>
    </message>
    <message>
        <source>No name server is watched</source>
        <translation>Kein Nameserver wird überwacht</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not every name server has moved</source>
        <translation>Nicht jeder Nameserver ist umgezogen</translation>
    </message>
    <message>
        <source>%1 is not reached</source>
        <translation>%1 ist nicht erreicht</translation>
    </message>
    <message>
        <source>Not every standby follows timeline %1</source>
        <translation>Nicht jeder Standby folgt Timeline %1</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log: it may hold more than the new primary</source>
        <translation>Protokoll des Servers ansehen: Er hält vielleicht mehr als der neue Primärserver</translation>
    </message>
    <message>
        <source>timeline %1: %2</source>
        <translation>Timeline %1: %2</translation>
    </message>
    <message>
        <source>nothing to cut: no process of the database in %1</source>
        <translation>nichts zu trennen: kein Prozess der Datenbank in %1</translation>
    </message>
    <message>
        <source>%1 sessions in %2 were ended</source>
        <translation>%1 Sitzungen in %2 wurden beendet</translation>
    </message>
    <message>
        <source>barred</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not barred</source>
        <translation>nicht gesperrt</translation>
    </message>
    <message>
        <source>host control</source>
        <translation>Host-Steuerung</translation>
    </message>
    <message>
        <source>%1 cannot be fenced</source>
        <translation>%1 kann nicht abgesperrt werden</translation>
    </message>
    <message>
        <source>The fence of %1 is not proved</source>
        <translation>Die Absperrung von %1 ist nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Look at the host</source>
        <translation>Den Host ansehen</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>no commit, no receiving standby</source>
        <translation>kein Commit, kein empfangender Standby</translation>
    </message>
    <message>
        <source>this desk&apos;s own look</source>
        <translation>eigener Blick dieses Pults</translation>
    </message>
    <message>
        <source>no other run&apos;s mark</source>
        <translation>keine Markierung eines anderen Laufs</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>keine Markierung</translation>
    </message>
    <message>
        <source>every standby that is reached is held by this run</source>
        <translation>jeder erreichte Standby wird von diesem Lauf gehalten</translation>
    </message>
    <message>
        <source>standbys</source>
        <translation>Standbys</translation>
    </message>
    <message>
        <source>%1 not reached</source>
        <translation>%1 nicht erreicht</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 gehalten</translation>
    </message>
    <message>
        <source>%1 not held</source>
        <translation>%1 nicht gehalten</translation>
    </message>
    <message>
        <source>a standby with a sane history</source>
        <translation>ein Standby mit stimmiger Historie</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>standby at %1, history %2</source>
        <translation>Standby bei %1, Historie %2</translation>
    </message>
    <message>
        <source>sane</source>
        <translation>stimmig</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>eigenständig</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no standby</source>
        <translation>kein Standby</translation>
    </message>
    <message>
        <source>a rung that the policy accepts</source>
        <translation>eine Sprosse, die die Richtlinie anerkennt</translation>
    </message>
    <message>
        <source>commits a row</source>
        <translation>schreibt eine Zeile fest</translation>
    </message>
    <message>
        <source>committed a row</source>
        <translation>hat eine Zeile festgeschrieben</translation>
    </message>
    <message>
        <source>the commit was not answered</source>
        <translation>der Commit wurde nicht beantwortet</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>Host control of %1 refused</source>
        <translation>Host-Steuerung von %1 lehnte ab</translation>
    </message>
    <message>
        <source>The fleet file names no host control for %1</source>
        <translation>Die Flottendatei nennt keine Host-Steuerung für %1</translation>
    </message>
    <message>
        <source>Add hostControl to the region</source>
        <translation>hostControl zur Region hinzufügen</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>peers</source>
        <translation>Gegenstellen</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>This desk reaches no region</source>
        <translation>Dieses Pult erreicht keine Region</translation>
    </message>
    <message>
        <source>nobody to tell: no webhook is named</source>
        <translation>niemand zu benachrichtigen: kein Webhook ist genannt</translation>
    </message>
    <message>
        <source>%1, HTTP %2</source>
        <translation>%1, HTTP %2</translation>
    </message>
    <message>
        <source>Not everybody was told</source>
        <translation>Nicht alle wurden benachrichtigt</translation>
    </message>
    <message>
        <source>%1 was not promoted</source>
        <translation>%1 wurde nicht hochgestuft</translation>
    </message>
    <message>
        <source>The receiver of %1 is not held by this run</source>
        <translation>Der Empfänger von %1 wird nicht von diesem Lauf gehalten</translation>
    </message>
    <message>
        <source>End the other run, then begin again</source>
        <translation>Den anderen Lauf beenden, dann neu beginnen</translation>
    </message>
    <message>
        <source>Read its state, then decide again</source>
        <translation>Seinen Zustand lesen, dann neu entscheiden</translation>
    </message>
    <message>
        <source>%1 committed a row at %2 on timeline %3, at %4</source>
        <translation>%1 hat um %2 auf Timeline %3 eine Zeile festgeschrieben, bei %4</translation>
    </message>
    <message>
        <source>never streamed</source>
        <translation>hat nie übertragen</translation>
    </message>
    <message>
        <source>history not known</source>
        <translation>Historie nicht bekannt</translation>
    </message>
    <message>
        <source>another history</source>
        <translation>andere Historie</translation>
    </message>
    <message>
        <source>not lawful for: %1</source>
        <translation>nicht zulässig für: %1</translation>
    </message>
    <message>
        <source>excluded by the policy</source>
        <translation>durch die Richtlinie ausgeschlossen</translation>
    </message>
    <message>
        <source>in maintenance</source>
        <translation>in Wartung</translation>
    </message>
    <message>
        <source>settings smaller than the primary&apos;s</source>
        <translation>Einstellungen kleiner als die des Primärservers</translation>
    </message>
    <message>
        <source>replay is paused</source>
        <translation>Einspielen ist pausiert</translation>
    </message>
    <message>
        <source>applies %1 late</source>
        <translation>wendet %1 verspätet an</translation>
    </message>
    <message>
        <source>primary&apos;s settings not known</source>
        <translation>Einstellungen des Primärservers nicht bekannt</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation>Kapazität %1</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erster</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>keine Position</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>geeignet</translation>
    </message>
    <message>
        <source>not fit</source>
        <translation>nicht geeignet</translation>
    </message>
    <message>
        <source>The receiver of %1 belongs to another run</source>
        <translation>Der Empfänger von %1 gehört zu einem anderen Lauf</translation>
    </message>
    <message>
        <source>End that run first, or take it over</source>
        <translation>Jenen Lauf zuerst beenden oder übernehmen</translation>
    </message>
    <message>
        <source>%1 is no standby</source>
        <translation>%1 ist kein Standby</translation>
    </message>
    <message>
        <source>no receiver in %1, it holds %2</source>
        <translation>kein Empfänger in %1, er hält %2</translation>
    </message>
    <message>
        <source>%1 receives from %2 on timeline %3</source>
        <translation>%1 empfängt von %2 auf Timeline %3</translation>
    </message>
    <message>
        <source>No standby is fit to become the primary</source>
        <translation>Kein Standby ist geeignet, Primärserver zu werden</translation>
    </message>
    <message>
        <source>Clear one of the reasons, or go on by hand</source>
        <translation>Einen der Gründe beheben oder von Hand weitermachen</translation>
    </message>
    <message>
        <source>%1 was chosen by a person, but is not ranked first</source>
        <translation>%1 wurde von einer Person gewählt, ist aber nicht als Erster eingestuft</translation>
    </message>
    <message>
        <source>Begin again with %1</source>
        <translation>Mit %1 neu beginnen</translation>
    </message>
    <message>
        <source>The settings of %1 are not what was put</source>
        <translation>Die Einstellungen von %1 sind nicht die, die gesetzt wurden</translation>
    </message>
    <message>
        <source>Somebody else changes them: compare</source>
        <translation>Jemand anderes ändert sie: vergleichen</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>nichts zu ändern</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>The application in %1 does not tell its primary</source>
        <translation>Die Anwendung in %1 nennt ihren Primärserver nicht</translation>
    </message>
    <message>
        <source>%1; the application in %2 writes to %3</source>
        <translation>%1; die Anwendung in %2 schreibt nach %3</translation>
    </message>
    <message>
        <source>%1; the application in %2 does not answer and will start with them</source>
        <translation>%1; die Anwendung in %2 antwortet nicht und wird damit starten</translation>
    </message>
    <message>
        <source>The application in %1 writes elsewhere</source>
        <translation>Die Anwendung in %1 schreibt anderswohin</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Die Anwendung dort neu starten</translation>
    </message>
    <message>
        <source>%1 %2, priority %3</source>
        <translation>%1 %2, Priorität %3</translation>
    </message>
    <message>
        <source>%1 has no endpoint for %2</source>
        <translation>%1 hat keinen Endpunkt für %2</translation>
    </message>
    <message>
        <source>Compare the fleet file with Azure</source>
        <translation>Die Flottendatei mit Azure vergleichen</translation>
    </message>
    <message>
        <source>%1 has no priority left</source>
        <translation>%1 hat keine Priorität mehr frei</translation>
    </message>
    <message>
        <source>They end at %1</source>
        <translation>Prioritäten enden bei %1</translation>
    </message>
    <message>
        <source>Number the endpoints anew</source>
        <translation>Die Endpunkte neu nummerieren</translation>
    </message>
    <message>
        <source>A live run cannot act on the database of %1</source>
        <translation>Ein Live-Lauf kann nicht auf die Datenbank von %1 wirken</translation>
    </message>
    <message>
        <source>The fleet file names no operator for it</source>
        <translation>Die Flottendatei nennt keinen Operator für sie</translation>
    </message>
    <message>
        <source>Add database.operator to the region</source>
        <translation>database.operator zur Region hinzufügen</translation>
    </message>
    <message>
        <source>this desk committed a row in %1 at %2</source>
        <translation>dieses Pult hat in %1 um %2 eine Zeile festgeschrieben</translation>
    </message>
    <message>
        <source>This desk cannot judge %1</source>
        <translation>Dieses Pult kann %1 nicht beurteilen</translation>
    </message>
    <message>
        <source>It reaches no region: the fault is here</source>
        <translation>Es erreicht keine Region: Die Störung liegt hier</translation>
    </message>
    <message>
        <source>Check this desk&apos;s network, or go on from another desk</source>
        <translation>Das Netz dieses Pults prüfen oder von einem anderen Pult aus weitermachen</translation>
    </message>
    <message>
        <source>%1 is not proved to be down</source>
        <translation>Nicht nachgewiesen, dass %1 ausgefallen ist</translation>
    </message>
    <message>
        <source>Nothing speaks for its death</source>
        <translation>Nichts spricht für seinen Tod</translation>
    </message>
    <message>
        <source>Look at the region&apos;s evidence; more kinds of it are needed</source>
        <translation>Die Befunde der Region ansehen; mehr Arten davon sind nötig</translation>
    </message>
    <message>
        <source>Nobody here does this</source>
        <translation>Niemand hier tut das</translation>
    </message>
    <message>
        <source>The time ran out</source>
        <translation>Die Zeit ist abgelaufen</translation>
    </message>
    <message>
        <source>%1 was not fenced</source>
        <translation>%1 wurde nicht abgesperrt</translation>
    </message>
    <message>
        <source>Nobody sees just now that it is down</source>
        <translation>Niemand sieht in diesem Augenblick, dass es ausgefallen ist</translation>
    </message>
    <message>
        <source>Look at the region&apos;s evidence</source>
        <translation>Die Befunde der Region ansehen</translation>
    </message>
    <message>
        <source>It lives again: %1</source>
        <translation>Es lebt wieder: %1</translation>
    </message>
    <message>
        <source>Take the run back, or wait until it is dead</source>
        <translation>Den Lauf zurücknehmen oder warten, bis es tot ist</translation>
    </message>
    <message>
        <source>%1 is no standby, it takes writes</source>
        <translation>%1 ist kein Standby, es nimmt Schreibzugriffe an</translation>
    </message>
    <message>
        <source>%1 does not show what was ordered</source>
        <translation>%1 zeigt nicht, was angeordnet wurde</translation>
    </message>
    <message>
        <source>Azure accepted the change of %1</source>
        <translation>Azure hat die Änderung von %1 angenommen</translation>
    </message>
    <message>
        <source>Look at the profile itself</source>
        <translation>Das Profil selbst ansehen</translation>
    </message>
    <message>
        <source>not reached, nothing was ordered there. %1</source>
        <translation>nicht erreicht, dort wurde nichts angeordnet. %1</translation>
    </message>
    <message>
        <source>ordered, but not proved in time. %1</source>
        <translation>angeordnet, aber nicht rechtzeitig nachgewiesen. %1</translation>
    </message>
    <message>
        <source>Reach the host or the cloud account another way</source>
        <translation>Den Host oder das Cloud-Konto auf anderem Weg erreichen</translation>
    </message>
    <message>
        <source>%1 may still be fenced</source>
        <translation>%1 ist vielleicht noch abgesperrt</translation>
    </message>
    <message>
        <source>%1 processes of the data directory, restart %2, by host control of %3</source>
        <translation>%1 Prozesse des Datenverzeichnisses, Neustart %2, laut Host-Steuerung von %3</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, by Azure</source>
        <translation>%1 ist „%2“, laut Azure</translation>
    </message>
    <message>
        <source>The fleet file names no Azure server for %1</source>
        <translation>Die Flottendatei nennt keinen Azure-Server für %1</translation>
    </message>
    <message>
        <source>Add azure.postgresServer to the region, and cloud</source>
        <translation>Der Region azure.postgresServer hinzufügen, und cloud</translation>
    </message>
    <message>
        <source>This console has no means for &quot;%1&quot;</source>
        <translation>Diese Konsole hat kein Mittel für „%1“</translation>
    </message>
    <message>
        <source>the fence&apos;s rungs at %1</source>
        <translation>die Sprossen der Absperrung von %1</translation>
    </message>
    <message>
        <source>The run&apos;s records do not say where it stood when it was ranked, so nobody could tell if it had lost some since</source>
        <translation>Die Aufzeichnungen des Laufs sagen nicht, wo er beim Einstufen stand; niemand könnte sagen, ob ihm seither etwas verloren ging</translation>
    </message>
    <message>
        <source>Take the run back and begin again</source>
        <translation>Den Lauf zurücknehmen und neu beginnen</translation>
    </message>
    <message>
        <source>The priority of %1 in %2 was not restored</source>
        <translation>Die Priorität von %1 in %2 wurde nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>The run&apos;s records do not say what it was before</source>
        <translation>Die Aufzeichnungen des Laufs sagen nicht, wie sie vorher war</translation>
    </message>
    <message>
        <source>Set it by hand as the fleet&apos;s owner knows it</source>
        <translation>Von Hand setzen, wie es der Verantwortliche der Flotte weiß</translation>
    </message>
</context>
<context>
    <name>FleetWords</name>
    <message>
        <source>%1 lies after today, %2.</source>
        <translation>%1 liegt nach heute, %2.</translation>
    </message>
    <message>
        <source>The day on which the prices were looked up.</source>
        <translation>Der Tag, an dem die Preise nachgesehen wurden.</translation>
    </message>
    <message>
        <source>The prices are %1 days old.</source>
        <translation>Die Preise sind %1 Tage alt.</translation>
    </message>
    <message>
        <source>Prices looked up within the last %1 days, with their date.</source>
        <translation>Preise, die in den letzten %1 Tagen nachgesehen wurden, mit ihrem Datum.</translation>
    </message>
    <message>
        <source>Zeros stand here: Azure cannot be asked anything.</source>
        <translation>Hier stehen Nullen: Azure kann nichts gefragt werden.</translation>
    </message>
    <message>
        <source>The identifier from the Azure portal.</source>
        <translation>Die Kennung aus dem Azure-Portal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already written at %2, line %3.</source>
        <translation>„%1“ steht bereits bei %2, Zeile %3.</translation>
    </message>
    <message>
        <source>At most 2 s: a standby then drops a hung primary after 1.2 s to 2.2 s.</source>
        <translation>Höchstens 2 s: Ein Standby trennt sich dann nach 1.2 s bis 2.2 s von einem hängenden Primärserver.</translation>
    </message>
    <message>
        <source>0 turns the time-out off: a standby never notices that its primary hangs.</source>
        <translation>0 schaltet die Zeitgrenze ab: Ein Standby bemerkt nie, dass sein Primärserver hängt.</translation>
    </message>
    <message>
        <source>A standby calls a hung primary &quot;streaming&quot; for up to %1; at PostgreSQL&apos;s default of 60 s it did so 32 s after the hang.</source>
        <translation>Ein Standby nennt einen hängenden Primärserver bis zu %1 lang &quot;streaming&quot;; beim PostgreSQL-Standardwert von 60 s tat er es noch 32 s nach dem Hängenbleiben.</translation>
    </message>
    <message>
        <source>A standby&apos;s last word from a healthy idle primary can be old: up to 27 s at PostgreSQL&apos;s default of 10 s, so it proves nothing.</source>
        <translation>Das letzte Wort eines Standbys von einem gesunden, untätigen Primärserver kann alt sein: bis zu 27 s beim PostgreSQL-Standardwert von 10 s, es beweist also nichts.</translation>
    </message>
    <message>
        <source>At most 1 s, and not 0: the age then stays below 0.9 s.</source>
        <translation>Höchstens 1 s, und nicht 0: Das Alter bleibt dann unter 0.9 s.</translation>
    </message>
    <message>
        <source>A promotion can wait %1: at PostgreSQL&apos;s default of 5 s, 5 of 16 took 5.1 s.</source>
        <translation>Eine Hochstufung kann %1 warten: Beim PostgreSQL-Standardwert von 5 s dauerten 5 von 16 5.1 s.</translation>
    </message>
    <message>
        <source>At most 100 ms: none of 24 then took longer than 114 ms.</source>
        <translation>Höchstens 100 ms: Keine von 24 dauerte dann länger als 114 ms.</translation>
    </message>
    <message>
        <source>Without wal_log_hints or data checksums pg_rewind cannot run: an old primary returns by a full rebuild only.</source>
        <translation>Ohne wal_log_hints oder Daten-Prüfsummen kann pg_rewind nicht laufen: Ein alter Primärserver kehrt nur durch einen vollständigen Neuaufbau zurück.</translation>
    </message>
    <message>
        <source>wal_log_hints = on (needs a restart), or data checksums.</source>
        <translation>wal_log_hints = on (braucht einen Neustart) oder Daten-Prüfsummen.</translation>
    </message>
    <message>
        <source>%1 until the next probe + %2 x %1 tolerated + time-out %3 + TTL %4 = %5</source>
        <translation>%1 bis zur nächsten Sonde + %2 x %1 toleriert + Zeitgrenze %3 + TTL %4 = %5</translation>
    </message>
    <message>
        <source>%1 to detach, promote and re-point + %2 wal_retrieve_retry_interval + TTL %3 = %4</source>
        <translation>%1 zum Abtrennen, Hochstufen und Umleiten + %2 wal_retrieve_retry_interval + TTL %3 = %4</translation>
    </message>
    <message>
        <source>Even the armed switch takes up to %1; machineRto is %2.</source>
        <translation>Selbst die scharfgeschaltete Umschaltung dauert bis zu %1; machineRto ist %2.</translation>
    </message>
    <message>
        <source>A TTL and a retry interval whose sum stays within the RTO, for example 10 s and 100 ms.</source>
        <translation>Eine TTL und ein Wiederholungsintervall, deren Summe innerhalb des RTO bleibt, zum Beispiel 10 s und 100 ms.</translation>
    </message>
    <message>
        <source>Left to its probes, Traffic Manager takes up to %1; machineRto is %2.</source>
        <translation>Seinen Sonden überlassen, braucht Traffic Manager bis zu %1; machineRto ist %2.</translation>
    </message>
    <message>
        <source>Faster probes and a shorter TTL; as it is, the RTO rests on the armed switch alone: %1.</source>
        <translation>Schnellere Sonden und eine kürzere TTL; so ruht das RTO allein auf der scharfgeschalteten Umschaltung: %1.</translation>
    </message>
    <message>
        <source>Regions written: %1.</source>
        <translation>Geschriebene Regionen: %1.</translation>
    </message>
    <message>
        <source>At least two: with one there is nowhere to fail over to.</source>
        <translation>Mindestens zwei: Bei einer gibt es kein Ziel für einen Failover.</translation>
    </message>
    <message>
        <source>No region has homeRole: primary.</source>
        <translation>Keine Region hat homeRole: primary.</translation>
    </message>
    <message>
        <source>Exactly one: the region that takes writes at rest.</source>
        <translation>Genau eine: die Region, die im Normalzustand Schreibzugriffe annimmt.</translation>
    </message>
    <message>
        <source>%1 would be a second primary beside %2.</source>
        <translation>%1 wäre ein zweiter Primärserver neben %2.</translation>
    </message>
    <message>
        <source>homeRole: standby for all regions but one.</source>
        <translation>homeRole: standby für alle Regionen außer einer.</translation>
    </message>
    <message>
        <source>A name that no other region has.</source>
        <translation>Ein Name, den keine andere Region hat.</translation>
    </message>
    <message>
        <source>A code of its own: who arms a failover types it.</source>
        <translation>Ein eigener Code: Wer einen Failover scharfschaltet, tippt ihn.</translation>
    </message>
    <message>
        <source>A server of its own: two regions on one server fail together.</source>
        <translation>Ein eigener Server: Zwei Regionen auf einem Server fallen zusammen aus.</translation>
    </message>
    <message>
        <source>%1 stands at 0, 0, in the Gulf of Guinea.</source>
        <translation>%1 liegt bei 0, 0, im Golf von Guinea.</translation>
    </message>
    <message>
        <source>The region&apos;s own latitude and longitude.</source>
        <translation>Die eigene Breite und Länge der Region.</translation>
    </message>
    <message>
        <source>A priority of its own: equal ones leave the next primary to chance.</source>
        <translation>Eine eigene Priorität: Gleiche überlassen den nächsten Primärserver dem Zufall.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may live in %2 only, and no region lies there.</source>
        <translation>„%1“ darf nur in %2 liegen, und keine Region liegt dort.</translation>
    </message>
    <message>
        <source>A region with one of these jurisdictions.</source>
        <translation>Eine Region mit einem dieser Rechtsräume.</translation>
    </message>
    <message>
        <source>Only %1 may hold &quot;%2&quot; (%3): its loss leaves no lawful failover target.</source>
        <translation>Nur %1 darf „%2“ halten (%3): Der Verlust lässt kein zulässiges Failover-Ziel übrig.</translation>
    </message>
    <message>
        <source>A second region within %1.</source>
        <translation>Eine zweite Region innerhalb von %1.</translation>
    </message>
    <message>
        <source>One rule for each kind of data.</source>
        <translation>Eine Regel je Art von Daten.</translation>
    </message>
    <message>
        <source>A reference that leads to a secret on this machine, for this user.</source>
        <translation>Ein Verweis, der auf dieser Maschine für diesen Benutzer zu einem Secret führt.</translation>
    </message>
    <message>
        <source>A file that only its owner may read (mode 0600).</source>
        <translation>Eine Datei, die nur ihr Besitzer lesen darf (Modus 0600).</translation>
    </message>
    <message>
        <source>Traffic Manager takes no time-out of %1 at an interval of %2.</source>
        <translation>Traffic Manager nimmt keine Zeitgrenze von %1 bei einem Intervall von %2.</translation>
    </message>
    <message>
        <source>5 s to %1 s.</source>
        <translation>5 s bis %1 s.</translation>
    </message>
    <message>
        <source>A priority of its own: Traffic Manager refuses equal ones.</source>
        <translation>Eine eigene Priorität: Traffic Manager lehnt gleiche ab.</translation>
    </message>
    <message>
        <source>This endpoint has no priority.</source>
        <translation>Dieser Endpunkt hat keine Priorität.</translation>
    </message>
    <message>
        <source>A priority from 1 to 1000 for every endpoint: when one sets it all must, and the method &quot;priority&quot; goes by nothing else.</source>
        <translation>Eine Priorität von 1 bis 1000 für jeden Endpunkt: Setzt einer sie, müssen es alle, und die Methode &quot;priority&quot; richtet sich nach nichts anderem.</translation>
    </message>
    <message>
        <source>Nobody is routed here: the method is geographic and geoMapping names no area.</source>
        <translation>Niemand wird hierher geleitet: Die Methode ist geographic, und geoMapping nennt kein Gebiet.</translation>
    </message>
    <message>
        <source>geoMapping: [GEO-EU], for example.</source>
        <translation>geoMapping: [GEO-EU], zum Beispiel.</translation>
    </message>
    <message>
        <source>Each area at one endpoint: Traffic Manager refuses to choose.</source>
        <translation>Jedes Gebiet bei einem Endpunkt: Traffic Manager weigert sich zu wählen.</translation>
    </message>
    <message>
        <source>No region has the id &quot;%1&quot;.</source>
        <translation>Keine Region hat die Id „%1“.</translation>
    </message>
    <message>
        <source>An id that stands under regions.</source>
        <translation>Eine Id, die unter regions steht.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>%1 has no endpoint here: no traffic can be moved to it.</source>
        <translation>%1 hat hier keinen Endpunkt: Es kann kein Verkehr dorthin verlegt werden.</translation>
    </message>
    <message>
        <source>An endpoint for each region.</source>
        <translation>Ein Endpunkt für jede Region.</translation>
    </message>
    <message>
        <source>A name that no other endpoint of the profile has.</source>
        <translation>Ein Name, den kein anderer Endpunkt des Profils hat.</translation>
    </message>
    <message>
        <source>A name that no other profile has.</source>
        <translation>Ein Name, den kein anderes Profil hat.</translation>
    </message>
    <message>
        <source>No traffic profile has the name &quot;%1&quot;.</source>
        <translation>Kein Traffic-Profil hat den Namen „%1“.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Eines von: %1.</translation>
    </message>
    <message>
        <source>Who comes from elsewhere has no region.</source>
        <translation>Wer von anderswo kommt, hat keine Region.</translation>
    </message>
    <message>
        <source>&quot;*&quot;: and the region for everybody else.</source>
        <translation>&quot;*&quot;: und die Region für alle anderen.</translation>
    </message>
    <message>
        <source>Looked at every %1, the value turns STALE after %2, before the next look.</source>
        <translation>Alle %1 angesehen, wird der Wert nach %2 VERALTET, vor dem nächsten Blick.</translation>
    </message>
    <message>
        <source>Below %1.</source>
        <translation>Unter %1.</translation>
    </message>
    <message>
        <source>The last answer turns STALE after %1, but only after %2 does this desk say that no answer comes.</source>
        <translation>Die letzte Antwort wird nach %1 VERALTET, aber erst nach %2 sagt dieses Pult, dass keine Antwort kommt.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>One token each %1: an outage is measured no finer than that.</source>
        <translation>Ein Token alle %1: Feiner wird ein Ausfall nicht gemessen.</translation>
    </message>
    <message>
        <source>20 Hz to 50 Hz in a run.</source>
        <translation>20 Hz bis 50 Hz in einem Lauf.</translation>
    </message>
    <message>
        <source>critical (%1) is not above warning (%2): the warning would never be seen.</source>
        <translation>critical (%1) liegt nicht über warning (%2): Die Warnung wäre nie zu sehen.</translation>
    </message>
    <message>
        <source>A critical limit above the warning.</source>
        <translation>Eine kritische Grenze über der Warnung.</translation>
    </message>
    <message>
        <source>A name that no other name server has.</source>
        <translation>Ein Name, den kein anderer Nameserver hat.</translation>
    </message>
    <message>
        <source>mistake</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>    right would be: %1</source>
        <translation>    richtig wäre: %1</translation>
    </message>
    <message>
        <source>%1: mistakes: %2, warnings: %3.</source>
        <translation>%1: Fehler: %2, Warnungen: %3.</translation>
    </message>
    <message>
        <source>The file is refused; nothing is started.</source>
        <translation>Die Datei wird abgelehnt; nichts wird gestartet.</translation>
    </message>
    <message>
        <source>The file is accepted.</source>
        <translation>Die Datei wird angenommen.</translation>
    </message>
    <message>
        <source>A user name or a password stands before &quot;@&quot;; it is not repeated.</source>
        <translation>Vor &quot;@&quot; steht ein Benutzername oder ein Passwort; es wird nicht wiederholt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2.</source>
        <translation>Erwartet ist %2, nicht „%1“.</translation>
    </message>
    <message>
        <source>A URL without encryption stands where a host name belongs.</source>
        <translation>Eine URL ohne Verschlüsselung steht, wo ein Hostname hingehört.</translation>
    </message>
    <message>
        <source>The host name alone; Pilothouse speaks HTTPS only.</source>
        <translation>Nur der Hostname; Pilothouse spricht ausschließlich HTTPS.</translation>
    </message>
    <message>
        <source>A URL stands where a host name belongs.</source>
        <translation>Eine URL steht, wo ein Hostname hingehört.</translation>
    </message>
    <message>
        <source>The host name alone, without scheme, port and path.</source>
        <translation>Nur der Hostname, ohne Schema, Port und Pfad.</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>ein Pfad</translation>
    </message>
    <message>
        <source>A path that begins with &quot;/&quot;, for example /health.</source>
        <translation>Ein Pfad, der mit &quot;/&quot; beginnt, zum Beispiel /health.</translation>
    </message>
    <message>
        <source>A URL with https, for example https://management.azure.com.</source>
        <translation>Eine URL mit https, zum Beispiel https://management.azure.com.</translation>
    </message>
    <message>
        <source>The URL is plain http: tokens would travel readable.</source>
        <translation>Die URL ist einfaches http: Tokens gingen lesbar über die Leitung.</translation>
    </message>
    <message>
        <source>a URL with https</source>
        <translation>eine URL mit https</translation>
    </message>
    <message>
        <source>a host name</source>
        <translation>ein Hostname</translation>
    </message>
    <message>
        <source>A host name, for example app-oversight-eus.azurewebsites.net.</source>
        <translation>Ein Hostname, zum Beispiel app-oversight-eus.azurewebsites.net.</translation>
    </message>
    <message>
        <source>a host with a port</source>
        <translation>ein Host mit einem Port</translation>
    </message>
    <message>
        <source>host:port, for example cache.example.net:6380.</source>
        <translation>host:port, zum Beispiel cache.example.net:6380.</translation>
    </message>
    <message>
        <source>A literal IP address, for example 10.0.0.4.</source>
        <translation>Eine wörtliche IP-Adresse, zum Beispiel 10.0.0.4.</translation>
    </message>
    <message>
        <source>an IP address</source>
        <translation>eine IP-Adresse</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>eine Id</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens, a letter first, at most 40.</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestriche, zuerst ein Buchstabe, höchstens 40.</translation>
    </message>
    <message>
        <source>a short code</source>
        <translation>ein Kurzcode</translation>
    </message>
    <message>
        <source>2 to 8 lower-case letters and digits: an operator types it to arm.</source>
        <translation>2 bis 8 Kleinbuchstaben und Ziffern: Ein Bediener tippt ihn zum Scharfschalten.</translation>
    </message>
    <message>
        <source>a currency</source>
        <translation>eine Währung</translation>
    </message>
    <message>
        <source>Three letters (ISO 4217), for example USD.</source>
        <translation>Drei Buchstaben (ISO 4217), zum Beispiel USD.</translation>
    </message>
    <message>
        <source>Keys with values, each &quot;key: value&quot; on its own line.</source>
        <translation>Schlüssel mit Werten, jedes &quot;key: value&quot; in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>A list, each item behind &quot;- &quot; or within [ ].</source>
        <translation>Eine Liste, jedes Element hinter &quot;- &quot; oder innerhalb von [ ].</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>Hier steht nichts.</translation>
    </message>
    <message>
        <source>A single value is written here.</source>
        <translation>Hier steht ein einzelner Wert.</translation>
    </message>
    <message>
        <source>A list is written here.</source>
        <translation>Hier steht eine Liste.</translation>
    </message>
    <message>
        <source>Keys with values are written here.</source>
        <translation>Hier stehen Schlüssel mit Werten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a key of the fleet file here.</source>
        <translation>„%1“ ist hier kein Schlüssel der Flottendatei.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation>Der Schlüssel „%1“ fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1: ...&quot; among the keys that begin here.</source>
        <translation>&quot;%1: ...&quot; unter den Schlüsseln, die hier beginnen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written twice.</source>
        <translation>„%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>One of them; the first is on line %1.</source>
        <translation>Einer davon; der erste steht in Zeile %1.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <source>The list has %1 items.</source>
        <translation>Die Liste hat %1 Elemente.</translation>
    </message>
    <message>
        <source>Format %1 was made for another release.</source>
        <translation>Format %1 wurde für eine andere Version gemacht.</translation>
    </message>
    <message>
        <source>Format %1.</source>
        <translation>Format %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no unit.</source>
        <translation>„%1“ hat keine Einheit.</translation>
    </message>
    <message>
        <source>The unit in &quot;%1&quot; is not known here.</source>
        <translation>Die Einheit in „%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in quotes, so it is text.</source>
        <translation>„%1“ steht in Anführungszeichen, ist also Text.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number with a unit.</source>
        <translation>„%1“ ist keine Zahl mit Einheit.</translation>
    </message>
    <message>
        <source>Text of 1 to %1 characters.</source>
        <translation>Text von 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>The text has %1 characters; a closing quote may be missing.</source>
        <translation>Der Text hat %1 Zeichen; vielleicht fehlt ein schließendes Anführungszeichen.</translation>
    </message>
    <message>
        <source>The text has %1 characters.</source>
        <translation>Der Text hat %1 Zeichen.</translation>
    </message>
    <message>
        <source>true or false.</source>
        <translation>true oder false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false.</source>
        <translation>„%1“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>A date as year-month-day, for example 2026-11-24.</source>
        <translation>Ein Datum als Jahr-Monat-Tag, zum Beispiel 2026-11-24.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>A percentage above 0 % and below 100 %, for example 99.99 %.</source>
        <translation>Ein Prozentsatz über 0 % und unter 100 %, zum Beispiel 99.99 %.</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>A rate from 1 Hz to 50 Hz, for example 25 Hz.</source>
        <translation>Eine Rate von 1 Hz bis 50 Hz, zum Beispiel 25 Hz.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>A duration with its unit (ms, s, min or h), from %1 to %2.</source>
        <translation>Eine Dauer mit ihrer Einheit (ms, s, min oder h), von %1 bis %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices.</source>
        <translation>„%1“ ist keine der Möglichkeiten.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? %2</source>
        <translation>Ist „%1“ gemeint? %2</translation>
    </message>
    <message>
        <source>env:NAME, file:/absolute/path or keychain:service/account.</source>
        <translation>env:NAME, file:/absolute/path oder keychain:service/account.</translation>
    </message>
    <message>
        <source>What stands behind &quot;%1&quot; names no place.</source>
        <translation>Was hinter „%1“ steht, nennt keinen Ort.</translation>
    </message>
    <message>
        <source>A secret itself seems to stand here; it is not repeated.</source>
        <translation>Hier scheint ein Secret selbst zu stehen; es wird nicht wiederholt.</translation>
    </message>
    <message>
        <source>A reference: %1 Replace the secret: who can read the file has seen it.</source>
        <translation>Ein Verweis: %1 Das Secret ersetzen: Wer die Datei lesen kann, hat es gesehen.</translation>
    </message>
    <message>
        <source>An Azure identifier of the form 00000000-0000-0000-0000-000000000000.</source>
        <translation>Eine Azure-Kennung der Form 00000000-0000-0000-0000-000000000000.</translation>
    </message>
    <message>
        <source>No Azure identifier stands here.</source>
        <translation>Hier steht keine Azure-Kennung.</translation>
    </message>
    <message>
        <source>Traffic Manager does not probe each %1.</source>
        <translation>Traffic Manager sondiert nicht im Abstand von %1.</translation>
    </message>
    <message>
        <source>10 s or 30 s.</source>
        <translation>10 s oder 30 s.</translation>
    </message>
    <message>
        <source>%1 is no whole number of seconds.</source>
        <translation>%1 ist keine ganze Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>Whole seconds: DNS counts in seconds.</source>
        <translation>Ganze Sekunden: DNS zählt in Sekunden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a header&apos;s name.</source>
        <translation>„%1“ kann kein Headername sein.</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, for example X-Region.</source>
        <translation>Buchstaben, Ziffern und Bindestriche, zum Beispiel X-Region.</translation>
    </message>
    <message>
        <source>A status from 100 to 599, or a range such as 200-202.</source>
        <translation>Ein Status von 100 bis 599 oder ein Bereich wie 200-202.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of HTTP statuses.</source>
        <translation>„%1“ ist kein Bereich von HTTP-Status.</translation>
    </message>
    <message>
        <source>Each rung once, in the order in which they are tried.</source>
        <translation>Jede Sprosse einmal, in der Reihenfolge, in der sie versucht werden.</translation>
    </message>
    <message>
        <source>As a primary %1 could not be fenced: this console has no means for any rung that the policy accepts, so no failover away from it would end.</source>
        <translation>Als Primärserver könnte %1 nicht abgesperrt werden: Diese Konsole hat kein Mittel für irgendeine Sprosse, die die Richtlinie anerkennt; kein Failover von dort käme zu Ende.</translation>
    </message>
    <message>
        <source>hostControl for &quot;no-process&quot;, an Azure server for &quot;host-stopped&quot;, or another rung accepted.</source>
        <translation>hostControl für „no-process“, ein Azure-Server für „host-stopped“, oder eine weitere anerkannte Sprosse.</translation>
    </message>
    <message>
        <source>The maintenance &quot;%1&quot; ends before it begins.</source>
        <translation>Die Wartung „%1“ endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>A moment after &quot;from&quot;.</source>
        <translation>Ein Zeitpunkt nach „from“.</translation>
    </message>
    <message>
        <source>A moment of UTC to the minute or second, for example 2026-11-28T22:00Z.</source>
        <translation>Ein Zeitpunkt in UTC auf Minute oder Sekunde, zum Beispiel 2026-11-28T22:00Z.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a moment of UTC.</source>
        <translation>„%1“ ist kein Zeitpunkt in UTC.</translation>
    </message>
</context>
<context>
    <name>GlyphWords</name>
    <message>
        <source>ADV</source>
        <translation>HINW</translation>
    </message>
    <message>
        <source>MED</source>
        <translation>MITTEL</translation>
    </message>
    <message>
        <source>HIGH</source>
        <translation>HOCH</translation>
    </message>
    <message>
        <source>CRIT</source>
        <translation>KRIT</translation>
    </message>
    <message>
        <source>NOT DEPLOYED</source>
        <translation>NICHT BELEGT</translation>
    </message>
    <message>
        <source>MAINT</source>
        <translation>WARTUNG</translation>
    </message>
    <message>
        <source>NO PROBE</source>
        <translation>OHNE MESSUNG</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNBEKANNT</translation>
    </message>
    <message>
        <source>STALE</source>
        <translation>VERALTET</translation>
    </message>
    <message>
        <source>SHELVED</source>
        <translation>ZURÜCKGEST</translation>
    </message>
    <message>
        <source>RTN</source>
        <translation>GEGANGEN</translation>
    </message>
</context>
<context>
    <name>GuardWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message>
        <source>two kinds of evidence, two vantage points, no proof of life</source>
        <translation>zwei Arten von Befunden, zwei Beobachtungspunkte, kein Lebenszeichen</translation>
    </message>
    <message>
        <source>evidence of all vantage points</source>
        <translation>Befunde aller Beobachtungspunkte</translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>darüber ist nichts bekannt</translation>
    </message>
    <message>
        <source>Time: wait for the first answers.</source>
        <translation>Zeit: auf die ersten Antworten warten.</translation>
    </message>
    <message>
        <source>Time: more evidence may come. The run verifies it first and ends without touching anything if it lives.</source>
        <translation>Zeit: Es können weitere Befunde kommen. Der Lauf prüft es zuerst und endet, ohne etwas zu berühren, wenn er lebt.</translation>
    </message>
    <message>
        <source>Nobody: it lives, and an outage move would risk its data. The run would find so and end as a false alarm.</source>
        <translation>Niemand: Er lebt, und ein Wechsel wie bei Ausfall würde seine Daten gefährden. Der Lauf würde das feststellen und als Fehlalarm enden.</translation>
    </message>
    <message>
        <source>suspected only: %1</source>
        <translation>nur vermutet: %1</translation>
    </message>
    <message>
        <source>not known from here</source>
        <translation>von hier aus nicht bekannt</translation>
    </message>
    <message>
        <source>Old primary can be fenced, and it proved</source>
        <translation>Alter Primärserver kann abgesperrt und dies nachgewiesen werden</translation>
    </message>
    <message>
        <source>host control</source>
        <translation>Host-Steuerung</translation>
    </message>
    <message>
        <source>New primary can take over</source>
        <translation>Neuer Primärserver kann übernehmen</translation>
    </message>
    <message>
        <source>a standby that answers, of the same history, where the data may live</source>
        <translation>ein Standby, der antwortet, mit derselben Historie, wo die Daten liegen dürfen</translation>
    </message>
    <message>
        <source>this desk, its database</source>
        <translation>dieses Pult, seine Datenbank</translation>
    </message>
    <message>
        <source>no region is chosen</source>
        <translation>keine Region gewählt</translation>
    </message>
    <message>
        <source>You: choose one in gate 1.</source>
        <translation>Sie: in Stufe 1 eine wählen.</translation>
    </message>
    <message>
        <source>%1 answers as a standby</source>
        <translation>%1 antwortet als Standby</translation>
    </message>
    <message>
        <source>You: choose another region, or wait until it answers.</source>
        <translation>Sie: eine andere Region wählen oder warten, bis sie antwortet.</translation>
    </message>
    <message>
        <source>Possible loss within the RPO</source>
        <translation>Möglicher Verlust innerhalb des RPO</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>%1, no upper end: %2</source>
        <translation>%1, keine Obergrenze: %2</translation>
    </message>
    <message>
        <source>New primary replays what it received</source>
        <translation>Neuer Primärserver spielt ein, was er empfangen hat</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Time: wait for an answer.</source>
        <translation>Zeit: auf eine Antwort warten.</translation>
    </message>
    <message>
        <source>%1 to replay first</source>
        <translation>%1 zuerst einzuspielen</translation>
    </message>
    <message>
        <source>replay is paused, %1</source>
        <translation>Einspielen ist pausiert, %1</translation>
    </message>
    <message>
        <source>Whoever paused it; a promotion ends the pause.</source>
        <translation>Wer es pausiert hat; eine Hochstufung beendet die Pause.</translation>
    </message>
    <message>
        <source>What this guard reads is fresh</source>
        <translation>Was diese Schutzabfrage liest, ist frisch</translation>
    </message>
    <message>
        <source>feed under 3 s old, some region answers</source>
        <translation>Datenstrom unter 3 s alt, irgendeine Region antwortet</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>dieses Pult</translation>
    </message>
    <message>
        <source>this desk reaches no region at all</source>
        <translation>dieses Pult erreicht überhaupt keine Region</translation>
    </message>
    <message>
        <source>Whoever runs this desk&apos;s network: it proves nothing about the regions.</source>
        <translation>Wer das Netz dieses Pults betreibt: Es beweist nichts über die Regionen.</translation>
    </message>
    <message>
        <source>the watcher does not answer</source>
        <translation>die Überwachung antwortet nicht</translation>
    </message>
    <message>
        <source>You: press F5, or use another desk.</source>
        <translation>Sie: F5 drücken oder ein anderes Pult benutzen.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>The values are those of real servers</source>
        <translation>Die Werte stammen von echten Servern</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>Datenstrom</translation>
    </message>
    <message>
        <source>training data: there is nothing to move</source>
        <translation>Übungsdaten: Es gibt nichts zu verlegen</translation>
    </message>
    <message>
        <source>You: open a fleet file.</source>
        <translation>Sie: eine Flottendatei öffnen.</translation>
    </message>
    <message>
        <source>watched servers</source>
        <translation>überwachte Server</translation>
    </message>
    <message>
        <source>Every database has an operator</source>
        <translation>Jede Datenbank hat einen Operator</translation>
    </message>
    <message>
        <source>fleet file</source>
        <translation>Flottendatei</translation>
    </message>
    <message>
        <source>named for each region</source>
        <translation>für jede Region genannt</translation>
    </message>
    <message>
        <source>none for %1</source>
        <translation>keiner für %1</translation>
    </message>
    <message>
        <source>Whoever keeps the fleet file: add database.operator there.</source>
        <translation>Wer die Flottendatei pflegt: dort database.operator hinzufügen.</translation>
    </message>
    <message>
        <source>No other run is open</source>
        <translation>Kein anderer Lauf ist offen</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>a run is open at this desk</source>
        <translation>an diesem Pult ist ein Lauf offen</translation>
    </message>
    <message>
        <source>You: end it first, on page 6.</source>
        <translation>Sie: ihn zuerst beenden, auf Seite 6.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>This desk runs the engine and can write</source>
        <translation>Dieses Pult betreibt die Engine und kann schreiben</translation>
    </message>
    <message>
        <source>journal of this machine</source>
        <translation>Journal dieser Maschine</translation>
    </message>
    <message>
        <source>Whoever runs this desk.</source>
        <translation>Wer dieses Pult betreibt.</translation>
    </message>
    <message>
        <source>lease held, journal open</source>
        <translation>Lease gehalten, Journal offen</translation>
    </message>
    <message>
        <source>Fail over from %1 to %2</source>
        <translation>Failover von %1 nach %2</translation>
    </message>
    <message>
        <source>Fail over from %1</source>
        <translation>Failover von %1</translation>
    </message>
    <message>
        <source>Commits may be lost; how many depends on the region that takes over.</source>
        <translation>Commits können verloren gehen; wie viele, hängt von der Region ab, die übernimmt.</translation>
    </message>
    <message>
        <source>Commits may be lost; how many is not known: %1.</source>
        <translation>Commits können verloren gehen; wie viele, ist nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>Commits of %1 (%2, %3 transactions) may be lost.</source>
        <translation>Commits von %1 (%2, %3 Transaktionen) können verloren gehen.</translation>
    </message>
    <message>
        <source>%1 s by %2</source>
        <translation>%1 s laut %2</translation>
    </message>
    <message>
        <source>What replication traffic would cost is not known now: the rate of writes is not seen.</source>
        <translation>Was Replikationsverkehr kosten würde, ist jetzt nicht bekannt: Die Rate der Schreibvorgänge ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Replication traffic would cost %1 an hour, %2 against now (estimate, until failback).</source>
        <translation>Replikationsverkehr würde %1 pro Stunde kosten, %2 gegenüber jetzt (Schätzung, bis zum Failback).</translation>
    </message>
    <message>
        <source>Untouched: the data in %1, which stays a standby and follows the new primary; its readers stay.</source>
        <translation>Unberührt: die Daten in %1 (bleibt Standby und folgt dem neuen Primärserver); die Leser dort bleiben.</translation>
    </message>
    <message>
        <source>Untouched: the data directory of %1. It is stopped, not changed.</source>
        <translation>Unberührt: das Datenverzeichnis von %1. Es wird gestoppt, nicht geändert.</translation>
    </message>
    <message>
        <source>Not reversible by undo once the new primary is promoted: the way back is a failback.</source>
        <translation>Nicht durch Rücknahme umkehrbar, sobald der neue Primärserver hochgestuft ist: Der Rückweg ist ein Failback.</translation>
    </message>
    <message>
        <source>%1 is stopped and stays in quarantine: its database does not start by itself.</source>
        <translation>%1 wird gestoppt und bleibt in Quarantäne: Seine Datenbank startet nicht von selbst.</translation>
    </message>
    <message>
        <source>%1 one after the other, with new settings.</source>
        <translation>%1 nacheinander, mit neuen Einstellungen.</translation>
    </message>
    <message>
        <source>application restarts</source>
        <translation>Anwendung startet neu</translation>
    </message>
    <message>
        <source>applications restart</source>
        <translation>Anwendungen starten neu</translation>
    </message>
    <message>
        <source>Clients follow the names within their time to live: %1.</source>
        <translation>Clients folgen den Namen innerhalb ihrer Lebensdauer (TTL): %1.</translation>
    </message>
    <message>
        <source>%1, expected %2; writes are down until the promotion.</source>
        <translation>%1, erwartet %2; Schreibzugriffe sind bis zur Hochstufung ausgefallen.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>may lose %1, %2</source>
        <translation>verliert vielleicht %1, %2</translation>
    </message>
    <message>
        <source>priority %1, capacity %2</source>
        <translation>Priorität %1, Kapazität %2</translation>
    </message>
    <message>
        <source>it is the old primary</source>
        <translation>er ist der alte Primärserver</translation>
    </message>
    <message>
        <source>its database is not known to answer</source>
        <translation>nicht bekannt, ob seine Datenbank antwortet</translation>
    </message>
    <message>
        <source>it is writable already</source>
        <translation>er ist bereits beschreibbar</translation>
    </message>
    <message>
        <source>timeline %1, the old primary&apos;s is %2</source>
        <translation>Timeline %1, die des alten Primärservers ist %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may live in %2 only, this is %3</source>
        <translation>„%1“ darf nur in %2 liegen, dies ist %3</translation>
    </message>
    <message>
        <source>the fleet file names no host control for %1</source>
        <translation>die Flottendatei nennt keine Host-Steuerung für %1</translation>
    </message>
    <message>
        <source>host control of %1 was not asked yet</source>
        <translation>Host-Steuerung von %1 wurde noch nicht gefragt</translation>
    </message>
    <message>
        <source>host control of %1 does not answer</source>
        <translation>Host-Steuerung von %1 antwortet nicht</translation>
    </message>
    <message>
        <source>host control of %1 has not answered since the database was lost</source>
        <translation>Host-Steuerung von %1 hat nicht geantwortet, seit die Datenbank verloren ging</translation>
    </message>
    <message>
        <source>what Azure says of %1 may be from before the database was lost</source>
        <translation>was Azure über %1 sagt, kann von vor dem Verlust der Datenbank sein</translation>
    </message>
    <message>
        <source>lose an unknown amount</source>
        <translation>unbekannt viel verlieren</translation>
    </message>
    <message>
        <source>lose more than %1</source>
        <translation>mehr als %1 verlieren</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>You: answer with a name or a value.</source>
        <translation>Sie: mit einem Namen oder einem Wert antworten.</translation>
    </message>
    <message>
        <source>Nobody here: the fleet file names no one who may break glass (failover.breakGlassBy).</source>
        <translation>Hier niemand: die Flottendatei nennt keinen, der die Scheibe einschlagen darf (failover.breakGlassBy).</translation>
    </message>
    <message>
        <source>Only %1 may break glass, and you are %2.</source>
        <translation>Nur %1 darf die Scheibe einschlagen, und Sie sind %2.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand mit Namen</translation>
    </message>
    <message>
        <source>You, by typing &quot;%1&quot;: what is lost then is lost, the duty is told at once, and a review follows.</source>
        <translation>Sie, indem Sie „%1“ tippen: was dann verloren ist, ist verloren, die Bereitschaft erfährt es sofort, und eine Nachbesprechung folgt.</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eine von: %1</translation>
    </message>
    <message>
        <source>each path to it</source>
        <translation>jeder Weg dorthin</translation>
    </message>
    <message>
        <source>Whoever operates that host or the cloud account: without a proof two primaries could write.</source>
        <translation>Wer diesen Host oder das Cloud-Konto betreibt: Ohne Nachweis könnten zwei Primärserver schreiben.</translation>
    </message>
    <message>
        <source>host control of %1, which answers</source>
        <translation>Host-Steuerung von %1, die antwortet</translation>
    </message>
    <message>
        <source>the fleet file names no Azure server for %1</source>
        <translation>die Flottendatei nennt keinen Azure-Server für %1</translation>
    </message>
    <message>
        <source>Azure was not asked for %1 yet</source>
        <translation>Azure wurde noch nicht nach %1 gefragt</translation>
    </message>
    <message>
        <source>Azure does not answer for %1</source>
        <translation>Azure antwortet nicht für %1</translation>
    </message>
    <message>
        <source>Azure, which reads %1 as &quot;%2&quot;</source>
        <translation>Azure, das %1 als „%2“ liest</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>too few standbys answer: %1 must be detached</source>
        <translation>zu wenige Standbys antworten: %1 müssen abgetrennt werden</translation>
    </message>
    <message>
        <source>%1 standbys, once detached: it is not stopped, but acknowledges nothing without them</source>
        <translation>%1 Standbys, sobald sie abgetrennt sind: er wird nicht gestoppt, bestätigt aber ohne sie nichts</translation>
    </message>
    <message>
        <source>the old primary&apos;s settings as last read, standbys</source>
        <translation>zuletzt gelesene Einstellungen des alten Primärservers, Standbys</translation>
    </message>
    <message>
        <source>this console has no means for it</source>
        <translation>diese Konsole hat kein Mittel dafür</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>%1 is not stopped: nobody reaches it. It acknowledges nothing without its standbys, may still commit for itself, and stays in quarantine. A session that does not wait for standbys is not seen.</source>
        <translation>%1 wird nicht gestoppt: Niemand erreicht es. Es bestätigt ohne seine Standbys nichts, kann für sich noch festschreiben und bleibt in Quarantäne. Eine Sitzung, die nicht auf Standbys wartet, wird nicht gesehen.</translation>
    </message>
    <message>
        <source>Untouched: the data directory of %1, which nobody reaches.</source>
        <translation>Unberührt: das Datenverzeichnis von %1, das niemand erreicht.</translation>
    </message>
    <message>
        <source>%1 (not reachable: %2)</source>
        <translation>%1 (nicht erreichbar: %2)</translation>
    </message>
</context>
<context>
    <name>HttpWords</name>
    <message>
        <source>%1 showed a certificate of an authority that this desk does not trust</source>
        <translation>%1 zeigte ein Zertifikat einer Zertifizierungsstelle, der dieses Pult nicht vertraut</translation>
    </message>
    <message>
        <source>Compare the authority file of the fleet with the certificate&apos;s issuer</source>
        <translation>Die CA-Datei der Flotte mit dem Aussteller des Zertifikats vergleichen</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>Das Zertifikat von %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>Renew the certificate on that host</source>
        <translation>Das Zertifikat auf jenem Host erneuern</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Compare the clocks of this desk and of that host</source>
        <translation>Die Uhren dieses Pults und jenes Hosts vergleichen</translation>
    </message>
    <message>
        <source>The certificate of %1 is revoked</source>
        <translation>Das Zertifikat von %1 ist widerrufen</translation>
    </message>
    <message>
        <source>Replace the certificate on that host</source>
        <translation>Das Zertifikat auf jenem Host ersetzen</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name</source>
        <translation>Das Zertifikat von %1 gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>Check that the address belongs to that host, and the names in its certificate</source>
        <translation>Prüfen, dass die Adresse zu jenem Host gehört, und die Namen in seinem Zertifikat prüfen</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut</translation>
    </message>
    <message>
        <source>Check the certificate on that host</source>
        <translation>Das Zertifikat auf jenem Host prüfen</translation>
    </message>
    <message>
        <source>%1 offers only TLS versions older than 1.2</source>
        <translation>%1 bietet nur TLS-Versionen älter als 1.2 an</translation>
    </message>
    <message>
        <source>Raise the minimum TLS version on that host to 1.2</source>
        <translation>Die TLS-Mindestversion auf jenem Host auf 1.2 anheben</translation>
    </message>
    <message>
        <source>%1 does not speak TLS</source>
        <translation>%1 spricht kein TLS</translation>
    </message>
    <message>
        <source>Check the port in the fleet file</source>
        <translation>Den Port in der Flottendatei prüfen</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 broke off</source>
        <translation>Der TLS-Handshake mit %1 brach ab</translation>
    </message>
    <message>
        <source>Check the service on that host</source>
        <translation>Den Dienst auf jenem Host prüfen</translation>
    </message>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1 lehnte die Verbindung ab</translation>
    </message>
    <message>
        <source>Nothing listens on that port</source>
        <translation>Nichts lauscht auf diesem Port</translation>
    </message>
    <message>
        <source>Check that the service runs there</source>
        <translation>Prüfen, dass der Dienst dort läuft</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Keine Verbindung zu %1</translation>
    </message>
    <message>
        <source>Check the network between this desk and that host</source>
        <translation>Das Netz zwischen diesem Pult und jenem Host prüfen</translation>
    </message>
    <message>
        <source>The connection was accepted, the answer did not come in time</source>
        <translation>Die Verbindung wurde angenommen, die Antwort kam nicht rechtzeitig</translation>
    </message>
    <message>
        <source>The connection was not accepted in time</source>
        <translation>Die Verbindung wurde nicht rechtzeitig angenommen</translation>
    </message>
    <message>
        <source>No answer from %1 in %2</source>
        <translation>Keine Antwort von %1 in %2</translation>
    </message>
    <message>
        <source>Check the host and the network between it and this desk</source>
        <translation>Den Host und das Netz zwischen ihm und diesem Pult prüfen</translation>
    </message>
    <message>
        <source>%1 answered something that is not HTTP</source>
        <translation>%1 antwortete etwas, das kein HTTP ist</translation>
    </message>
    <message>
        <source>Check what listens on that port</source>
        <translation>Prüfen, was auf diesem Port lauscht</translation>
    </message>
    <message>
        <source>%1 answered with more than %2</source>
        <translation>%1 antwortete mit mehr als %2</translation>
    </message>
    <message>
        <source>The rest was not read</source>
        <translation>Der Rest wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Check what that path serves</source>
        <translation>Prüfen, was dieser Pfad ausliefert</translation>
    </message>
    <message>
        <source>The name of %1 was not found</source>
        <translation>Der Name von %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Check the name and this desk&apos;s name server</source>
        <translation>Den Namen und den Nameserver dieses Pults prüfen</translation>
    </message>
    <message>
        <source>The file of trusted authorities cannot be read, so %1 is not asked</source>
        <translation>Die CA-Datei ist nicht lesbar, daher wird %1 nicht gefragt</translation>
    </message>
    <message>
        <source>Check the authority file that the fleet file names</source>
        <translation>Die CA-Datei prüfen, die die Flottendatei nennt</translation>
    </message>
    <message>
        <source>%1 is not an address</source>
        <translation>%1 ist keine Adresse</translation>
    </message>
    <message>
        <source>Correct it in the fleet file</source>
        <translation>In der Flottendatei berichtigen</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer</source>
        <translation>Die Verbindung zu %1 endete vor der Antwort</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>ADV</source>
        <translation>HINW</translation>
    </message>
    <message>
        <source>MED</source>
        <translation>MITTEL</translation>
    </message>
    <message>
        <source>HIGH</source>
        <translation>HOCH</translation>
    </message>
    <message>
        <source>CRIT</source>
        <translation>KRIT</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>AKTUELL</translation>
    </message>
    <message>
        <source>AGEING</source>
        <translation>ALTERND</translation>
    </message>
    <message>
        <source>STALE</source>
        <translation>VERALTET</translation>
    </message>
    <message>
        <source>DISAGREE</source>
        <translation>UNEINIG</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNBEKANNT</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>IN BETRIEB</translation>
    </message>
    <message>
        <source>DEGRADED</source>
        <translation>DEGRADIERT</translation>
    </message>
    <message>
        <source>SUSPECTED</source>
        <translation>VERDACHT</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>AUSGEFALLEN</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>peers</source>
        <translation>Gegenstellen</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>überträgt</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>holt auf</translation>
    </message>
    <message>
        <source>no stream</source>
        <translation>keine Übertragung</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Its field &quot;%1&quot; has no value that fits.</source>
        <translation>Sein Feld „%1“ hat keinen Wert, der passt.</translation>
    </message>
    <message>
        <source>It is longer than %1 bytes.</source>
        <translation>Er ist länger als %1 Byte.</translation>
    </message>
    <message>
        <source>Its format is %1; this release reads %2.</source>
        <translation>Sein Format ist %1; diese Version liest %2.</translation>
    </message>
    <message>
        <source>A journal entry cannot be read.</source>
        <translation>Ein Journaleintrag ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Keep the file; open the run from the copy of another desk, if there is one.</source>
        <translation>Die Datei aufbewahren; den Lauf aus der Kopie eines anderen Pults öffnen, wenn es eine gibt.</translation>
    </message>
    <message>
        <source>Line %1 of the journal is not as it was written.</source>
        <translation>Zeile %1 des Journals ist nicht so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Keep the file as evidence; the run cannot be resumed from it.</source>
        <translation>Die Datei als Beweis aufbewahren; der Lauf kann daraus nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Record %1 of the journal does not fit.</source>
        <translation>Datensatz %1 des Journals passt nicht.</translation>
    </message>
    <message>
        <source>It should be number %1.</source>
        <translation>Es müsste Nummer %1 sein.</translation>
    </message>
    <message>
        <source>A run is opened once, by its first record.</source>
        <translation>Ein Lauf wird einmal eröffnet, durch seinen ersten Datensatz.</translation>
    </message>
    <message>
        <source>It belongs to another plan.</source>
        <translation>Er gehört zu einem anderen Plan.</translation>
    </message>
    <message>
        <source>The plan has no such step.</source>
        <translation>Der Plan hat keinen solchen Schritt.</translation>
    </message>
    <message>
        <source>Its epoch is lower than the one before.</source>
        <translation>Seine Epoche ist niedriger als die vorige.</translation>
    </message>
    <message>
        <source>The run had ended.</source>
        <translation>Der Lauf war beendet.</translation>
    </message>
    <message>
        <source>Its hash does not follow from the line before.</source>
        <translation>Der Hash folgt nicht aus der Zeile davor.</translation>
    </message>
    <message>
        <source>Its plan breaks the rule &quot;%1&quot;.</source>
        <translation>Sein Plan bricht die Regel „%1“.</translation>
    </message>
    <message>
        <source>Its plan is not the one whose hash was approved.</source>
        <translation>Sein Plan ist nicht der, dessen Hash freigegeben wurde.</translation>
    </message>
    <message>
        <source>It names no format.</source>
        <translation>Er nennt kein Format.</translation>
    </message>
    <message>
        <source>This was written by a newer program.</source>
        <translation>Dies hat ein neueres Programm geschrieben.</translation>
    </message>
    <message>
        <source>Open it with that program. Here it is read as far as it is understood, and nothing is written to it.</source>
        <translation>Mit jenem Programm öffnen. Hier wird es gelesen, soweit es verstanden wird, und nichts hineingeschrieben.</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>No regions defined.</source>
        <translation>Keine Regionen definiert.</translation>
    </message>
    <message>
        <source>Waiting for first sample from %1 of %2 regions.</source>
        <translation>Warten auf den ersten Messwert von %1 der %2 Regionen.</translation>
    </message>
    <message>
        <source>No new data for %1. Values on screen are old.</source>
        <translation>Seit %1 keine neuen Daten. Die Werte auf dem Schirm sind alt.</translation>
    </message>
    <message>
        <source>role unknown</source>
        <translation>Rolle unbekannt</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>Primärserver</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>live</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>ageing</source>
        <translation>alternd</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>Quellen uneinig</translation>
    </message>
    <message>
        <source>no probe</source>
        <translation>ohne Messung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>lag unknown</source>
        <translation>Rückstand unbekannt</translation>
    </message>
    <message>
        <source>lag at least %1 seconds</source>
        <translation>Rückstand mindestens %1 Sekunden</translation>
    </message>
    <message>
        <source>lag %1 seconds</source>
        <translation>Rückstand %1 Sekunden</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>The notice was not taken by %1, asked %2 times</source>
        <translation>Die Meldung wurde von %1 nicht angenommen, %2-mal versucht</translation>
    </message>
    <message>
        <source>Tell its readers by another way; check its address and its secret</source>
        <translation>Die Leser auf anderem Weg benachrichtigen; Adresse und Secret prüfen</translation>
    </message>
</context>
<context>
    <name>OrchestrationWords</name>
    <message>
        <source> · reason: %1</source>
        <translation> · Grund: %1</translation>
    </message>
    <message>
        <source>Fence the old primary in %1, and prove it</source>
        <translation>Alten Primärserver in %1 absperren und dies nachweisen</translation>
    </message>
    <message>
        <source>none: point of no return</source>
        <translation>keine: Punkt ohne Wiederkehr</translation>
    </message>
    <message>
        <source>not needed: it only reads</source>
        <translation>nicht nötig: er liest nur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>%1 of up to %2, usually %3</source>
        <translation>%1 von bis zu %2, meist %3</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>allowed if</source>
        <translation>erlaubt, wenn</translation>
    </message>
    <message>
        <source>proved by</source>
        <translation>nachgewiesen durch</translation>
    </message>
    <message>
        <source>way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>after a time-out</source>
        <translation>nach Zeitablauf</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>if it fails</source>
        <translation>wenn er scheitert</translation>
    </message>
    <message>
        <source>a finding; the run goes on</source>
        <translation>eine Feststellung; der Lauf geht weiter</translation>
    </message>
    <message>
        <source>waits again</source>
        <translation>wartet wieder</translation>
    </message>
    <message>
        <source>is looked at</source>
        <translation>wird angesehen</translation>
    </message>
    <message>
        <source>asks a person</source>
        <translation>fragt eine Person</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>ended without an answer; looking</source>
        <translation>endete ohne Antwort; es wird nachgesehen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>was already so</source>
        <translation>war bereits so</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>hier nicht nötig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>is in doubt</source>
        <translation>ist zweifelhaft</translation>
    </message>
    <message>
        <source>is being taken back</source>
        <translation>wird zurückgenommen</translation>
    </message>
    <message>
        <source>was being taken back; looking</source>
        <translation>wurde zurückgenommen; es wird nachgesehen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>could not be taken back</source>
        <translation>konnte nicht zurückgenommen werden</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Going forward</source>
        <translation>Geht vorwärts</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Geht zurück</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Done: switched</source>
        <translation>Fertig: umgeschaltet</translation>
    </message>
    <message>
        <source>Rolled back: restored</source>
        <translation>Rollback: wiederhergestellt</translation>
    </message>
    <message>
        <source>False alarm: nothing was touched</source>
        <translation>Fehlalarm: Nichts wurde berührt</translation>
    </message>
    <message>
        <source>Abandoned: a person goes on by hand</source>
        <translation>Aufgegeben: Eine Person macht von Hand weiter</translation>
    </message>
    <message>
        <source>Needs an operator</source>
        <translation>Braucht einen Bediener</translation>
    </message>
    <message>
        <source>Run %1 opened, %2</source>
        <translation>Lauf %1 eröffnet, %2</translation>
    </message>
    <message>
        <source>Hold asked for</source>
        <translation>Halt verlangt</translation>
    </message>
    <message>
        <source>Abort asked for</source>
        <translation>Abbruch verlangt</translation>
    </message>
    <message>
        <source>Engine taken over by %1</source>
        <translation>Engine von %1 übernommen</translation>
    </message>
    <message>
        <source>%1: refused (%2)</source>
        <translation>%1: abgelehnt (%2)</translation>
    </message>
    <message>
        <source>Plan: %1 from %2
Hash: %3
</source>
        <translation>Plan: %1 von %2
Hash: %3
</translation>
    </message>
    <message>
        <source>
Group %1
</source>
        <translation>
Gruppe %1
</translation>
    </message>
    <message>
        <source>Verify that the primary in %1 is down</source>
        <translation>Prüfen, dass der Primärserver in %1 ausgefallen ist</translation>
    </message>
    <message>
        <source>Stop the receiver in %1</source>
        <translation>Empfänger in %1 stoppen</translation>
    </message>
    <message>
        <source>Rank the standbys and choose the new primary</source>
        <translation>Standbys einstufen und den neuen Primärserver wählen</translation>
    </message>
    <message>
        <source>Promote the new primary</source>
        <translation>Neuen Primärserver hochstufen</translation>
    </message>
    <message>
        <source>Send no traffic to %1 in %2</source>
        <translation>Keinen Verkehr an %1 senden in %2</translation>
    </message>
    <message>
        <source>Give the endpoint of %1 the last priority in %2</source>
        <translation>Dem Endpunkt von %1 die letzte Priorität geben in %2</translation>
    </message>
    <message>
        <source>Give the new primary&apos;s endpoint the first priority in %1</source>
        <translation>Dem Endpunkt des neuen Primärservers die erste Priorität geben in %1</translation>
    </message>
    <message>
        <source>Let %1 follow the new primary, with a slot of its own</source>
        <translation>%1 dem neuen Primärserver folgen lassen, mit eigenem Slot</translation>
    </message>
    <message>
        <source>Point the application in %1 at the new primary; it restarts</source>
        <translation>Anwendung in %1 auf den neuen Primärserver richten; sie startet neu</translation>
    </message>
    <message>
        <source>Warm up the application in %1</source>
        <translation>Anwendung in %1 aufwärmen</translation>
    </message>
    <message>
        <source>Cut the sessions that are still on %1</source>
        <translation>Sitzungen trennen, die noch auf %1 sind</translation>
    </message>
    <message>
        <source>Send the notice with old, new and time, and log the RTO verdict</source>
        <translation>Meldung mit alt, neu und Zeit senden und das RTO-Urteil protokollieren</translation>
    </message>
    <message>
        <source>Verify that a write through the public name is accepted</source>
        <translation>Prüfen, dass ein Schreibvorgang über den öffentlichen Namen angenommen wird</translation>
    </message>
    <message>
        <source>Verify critical health in every region</source>
        <translation>Kritischen Health-Check in jeder Region prüfen</translation>
    </message>
    <message>
        <source>Verify that the name servers answer with the new primary&apos;s region</source>
        <translation>Prüfen, dass die Nameserver mit der Region des neuen Primärservers antworten</translation>
    </message>
    <message>
        <source>Verify that every standby follows the new primary&apos;s history</source>
        <translation>Prüfen, dass jeder Standby der Historie des neuen Primärservers folgt</translation>
    </message>
    <message>
        <source>endpoint disabled</source>
        <translation>Endpunkt deaktiviert</translation>
    </message>
    <message>
        <source>sessions cut</source>
        <translation>Sitzungen getrennt</translation>
    </message>
    <message>
        <source>set to read only</source>
        <translation>auf nur Lesen gestellt</translation>
    </message>
    <message>
        <source>write probe refused</source>
        <translation>Schreibprobe verweigert</translation>
    </message>
    <message>
        <source>connections barred</source>
        <translation>Verbindungen gesperrt</translation>
    </message>
    <message>
        <source>quorum detached</source>
        <translation>Quorum abgetrennt</translation>
    </message>
    <message>
        <source>no process of its data directory</source>
        <translation>kein Prozess seines Datenverzeichnisses</translation>
    </message>
    <message>
        <source>host stopped</source>
        <translation>Host gestoppt</translation>
    </message>
    <message>
        <source>%1 of %2 standbys are detached, %3 must be; it waited for %4 when it was last read, %5 ago</source>
        <translation>%1 von %2 Standbys sind abgetrennt, %3 müssen es sein; er wartete auf %4, als er zuletzt gelesen wurde, vor %5</translation>
    </message>
    <message>
        <source>how it waits for its standbys was not read before it fell silent</source>
        <translation>wie er auf seine Standbys wartet, wurde nicht gelesen, bevor er verstummte</translation>
    </message>
    <message>
        <source>this desk&apos;s clock went back since it was read how it waits for its standbys</source>
        <translation>die Uhr dieses Arbeitsplatzes ging zurück, seit gelesen wurde, wie er auf seine Standbys wartet</translation>
    </message>
    <message>
        <source>how it waits for its standbys was last read %1 ago, at most %2 counts</source>
        <translation>wie er auf seine Standbys wartet, wurde zuletzt vor %1 gelesen, höchstens %2 zählt</translation>
    </message>
    <message>
        <source>it waits for no named standbys</source>
        <translation>er wartet auf keine benannten Standbys</translation>
    </message>
    <message>
        <source>its synchronous_commit is &quot;%1&quot;: it waits for nobody</source>
        <translation>sein synchronous_commit ist „%1“: er wartet auf niemanden</translation>
    </message>
    <message>
        <source>no standby says which roles do not wait for standbys</source>
        <translation>kein Standby sagt, welche Rollen nicht auf Standbys warten</translation>
    </message>
    <message>
        <source>these do not wait for standbys: %1</source>
        <translation>diese warten nicht auf Standbys: %1</translation>
    </message>
</context>
<context>
    <name>PostgresWords</name>
    <message>
        <source>The certificate of %1 is for another name</source>
        <translation>Das Zertifikat von %1 gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>Check that the address belongs to that host</source>
        <translation>Prüfen, dass die Adresse zu jenem Host gehört</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: this desk does not know its authority, or it has expired</source>
        <translation>Dem Zertifikat von %1 ist nicht zu trauen: dieses Pult kennt seine Zertifizierungsstelle nicht, oder es ist abgelaufen</translation>
    </message>
    <message>
        <source>Compare its dates and its issuer with the authority file of the fleet; renew it on that host if it has expired</source>
        <translation>Seine Daten und seinen Aussteller mit der CA-Datei der Flotte vergleichen; ist es abgelaufen, auf jenem Host erneuern</translation>
    </message>
    <message>
        <source>%1 offers only TLS versions older than 1.2</source>
        <translation>%1 bietet nur TLS-Versionen älter als 1.2 an</translation>
    </message>
    <message>
        <source>Raise the minimum TLS version on that host to 1.2</source>
        <translation>Die TLS-Mindestversion auf jenem Host auf 1.2 anheben</translation>
    </message>
    <message>
        <source>No trusted TLS connection to %1</source>
        <translation>Keine vertrauenswürdige TLS-Verbindung zu %1</translation>
    </message>
    <message>
        <source>Check TLS on that server</source>
        <translation>TLS auf jenem Server prüfen</translation>
    </message>
    <message>
        <source>PostgreSQL at %1 refused the connection</source>
        <translation>PostgreSQL bei %1 lehnte die Verbindung ab</translation>
    </message>
    <message>
        <source>Nothing listens on that port</source>
        <translation>Nichts lauscht auf diesem Port</translation>
    </message>
    <message>
        <source>Check that the server runs</source>
        <translation>Prüfen, dass der Server läuft</translation>
    </message>
    <message>
        <source>The connection to PostgreSQL at %1 broke off</source>
        <translation>Die Verbindung zu PostgreSQL bei %1 brach ab</translation>
    </message>
    <message>
        <source>Check the server and the network between it and this desk</source>
        <translation>Den Server und das Netz zwischen ihm und diesem Pult prüfen</translation>
    </message>
    <message>
        <source>PostgreSQL at %1 is starting up or recovering</source>
        <translation>PostgreSQL auf %1 startet oder stellt sich wieder her</translation>
    </message>
    <message>
        <source>PostgreSQL at %1 ended the connection</source>
        <translation>PostgreSQL auf %1 beendete die Verbindung</translation>
    </message>
    <message>
        <source>PostgreSQL at %1 has no connection left</source>
        <translation>PostgreSQL auf %1 hat keine Verbindung mehr frei</translation>
    </message>
    <message>
        <source>The disk of PostgreSQL at %1 is full</source>
        <translation>Die Platte von PostgreSQL auf %1 ist voll</translation>
    </message>
    <message>
        <source>PostgreSQL at %1 cancelled the statement</source>
        <translation>PostgreSQL auf %1 brach die Anweisung ab</translation>
    </message>
    <message>
        <source>PostgreSQL at %1 is read-only</source>
        <translation>PostgreSQL auf %1 lässt nur Lesen zu</translation>
    </message>
    <message>
        <source>PostgreSQL at %1 did not accept the user or password</source>
        <translation>PostgreSQL auf %1 nahm Benutzer oder Passwort nicht an</translation>
    </message>
    <message>
        <source>Wait: it is alive, and says when it is ready</source>
        <translation>Warten: Er lebt und sagt, wann er bereit ist</translation>
    </message>
    <message>
        <source>End idle sessions or raise max_connections</source>
        <translation>Untätige Sitzungen beenden oder max_connections erhöhen</translation>
    </message>
    <message>
        <source>Free space on that host</source>
        <translation>Auf jenem Host Platz schaffen</translation>
    </message>
    <message>
        <source>Check user, password and pg_hba.conf</source>
        <translation>Benutzer, Passwort und pg_hba.conf prüfen</translation>
    </message>
    <message>
        <source>PostgreSQL at %1 refused the statement</source>
        <translation>PostgreSQL bei %1 lehnte die Anweisung ab</translation>
    </message>
    <message>
        <source>No answer from PostgreSQL at %1 in %2</source>
        <translation>Keine Antwort von PostgreSQL bei %1 in %2</translation>
    </message>
    <message>
        <source>The connection stands, the server is silent</source>
        <translation>Die Verbindung steht, der Server schweigt</translation>
    </message>
    <message>
        <source>The connection was not accepted in time</source>
        <translation>Die Verbindung wurde nicht rechtzeitig angenommen</translation>
    </message>
    <message>
        <source>The server&apos;s answer to a look is not understood</source>
        <translation>Die Antwort des Servers auf eine Abfrage wird nicht verstanden</translation>
    </message>
    <message>
        <source>Check that the server is PostgreSQL 13 or newer</source>
        <translation>Prüfen, dass der Server PostgreSQL 13 oder neuer ist</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>The write was committed without its replication</source>
        <translation>Der Schreibvorgang wurde ohne seine Replikation festgeschrieben</translation>
    </message>
    <message>
        <source>The wait for the standbys was cancelled</source>
        <translation>Das Warten auf die Standbys wurde abgebrochen</translation>
    </message>
    <message>
        <source>Check the synchronous standbys of the primary</source>
        <translation>Die synchronen Standbys des Primärservers prüfen</translation>
    </message>
    <message>
        <source>The public write path answered something not understood</source>
        <translation>Der öffentliche Schreibpfad antwortete etwas, das nicht verstanden wird</translation>
    </message>
    <message>
        <source>Check what serves that path</source>
        <translation>Prüfen, was dieser Pfad ausliefert</translation>
    </message>
    <message>
        <source>Run packaging/postgresql/watcher.sql on the primary: it makes the canary&apos;s table, and lets database.user write there</source>
        <translation>packaging/postgresql/watcher.sql auf dem Primärserver ausführen: Das legt die Tabelle des Canarys an und lässt database.user darin schreiben</translation>
    </message>
    <message>
        <source>The public write path did not commit</source>
        <translation>Der öffentliche Schreibpfad schrieb nicht fest</translation>
    </message>
    <message>
        <source>Check the primary and the application</source>
        <translation>Den Primärserver und die Anwendung prüfen</translation>
    </message>
    <message>
        <source>No region has a database to write to</source>
        <translation>Keine Region hat eine Datenbank, in die geschrieben werden kann</translation>
    </message>
    <message>
        <source>Name the databases in the fleet file</source>
        <translation>Die Datenbanken in der Flottendatei nennen</translation>
    </message>
    <message>
        <source>The write canary could not send</source>
        <translation>Der Schreib-Canary konnte nicht senden</translation>
    </message>
    <message>
        <source>Each of its connections waits for an answer</source>
        <translation>Jede seiner Verbindungen wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>Check the primary and the network between it and this desk</source>
        <translation>Den Primärserver und das Netz zwischen ihm und diesem Pult prüfen</translation>
    </message>
    <message>
        <source>Host control of %1 did not accept the token</source>
        <translation>Host-Steuerung von %1 nahm das Token nicht an</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Check the token that the fleet file names</source>
        <translation>Das Token prüfen, das die Flottendatei nennt</translation>
    </message>
    <message>
        <source>Host control of %1 refused to tell the state</source>
        <translation>Host-Steuerung von %1 weigerte sich, den Zustand zu nennen</translation>
    </message>
    <message>
        <source>Host control of %1 answered something that is not understood</source>
        <translation>Host-Steuerung von %1 antwortete etwas, das nicht verstanden wird</translation>
    </message>
    <message>
        <source>&quot;running&quot; or &quot;databaseProcesses&quot; is missing</source>
        <translation>&quot;running&quot; oder &quot;databaseProcesses&quot; fehlt</translation>
    </message>
    <message>
        <source>Check what serves that address</source>
        <translation>Prüfen, was unter dieser Adresse ausgeliefert wird</translation>
    </message>
    <message>
        <source>The public name %1 has no address now</source>
        <translation>Der öffentliche Name %1 hat jetzt keine Adresse</translation>
    </message>
    <message>
        <source>The answer holds only another name</source>
        <translation>Die Antwort enthält nur einen anderen Namen</translation>
    </message>
    <message>
        <source>Check the endpoints of the traffic profile</source>
        <translation>Die Endpunkte des Traffic-Profils prüfen</translation>
    </message>
</context>
<context>
    <name>RegionWords</name>
    <message>
        <source> since %1 (%2)</source>
        <translation> seit %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 sources answer</source>
        <translation>%1 von %2 Quellen antworten</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>IN BETRIEB</translation>
    </message>
    <message>
        <source>DEGRADED</source>
        <translation>DEGRADIERT</translation>
    </message>
    <message>
        <source>SUSPECTED DOWN</source>
        <translation>VERDACHT AUF AUSFALL</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>AUSGEFALLEN</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNBEKANNT</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>AKTUELL</translation>
    </message>
    <message>
        <source>AGEING</source>
        <translation>ALTERND</translation>
    </message>
    <message>
        <source>STALE</source>
        <translation>VERALTET</translation>
    </message>
    <message>
        <source>DISAGREE</source>
        <translation>UNEINIG</translation>
    </message>
    <message>
        <source>NO PROBE</source>
        <translation>OHNE MESSUNG</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>dry run: nothing was changed</source>
        <translation>Probelauf: Nichts wurde geändert</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Pult</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Typed to arm</source>
        <translation>Getippt zum Scharfschalten</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>RTO counts</source>
        <translation>RTO zählt</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Plan hash</source>
        <translation>Plan-Hash</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What the rulers measured</source>
        <translation>Was die Messfühler gemessen haben</translation>
    </message>
    <message>
        <source>Nothing: the run has no measured result.</source>
        <translation>Nichts: Der Lauf hat kein gemessenes Ergebnis.</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Zeitpunkte</translation>
    </message>
    <message>
        <source>What was lost by moving</source>
        <translation>Was durch den Wechsel verloren ging</translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>Kein Verlust ist bekannt.</translation>
    </message>
    <message>
        <source>Findings, and what was not seen</source>
        <translation>Feststellungen, und was nicht gesehen wurde</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Checks when it was started</source>
        <translation>Prüfungen beim Start</translation>
    </message>
    <message>
        <source>None is on record.</source>
        <translation>Keine ist verzeichnet.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Overridden because</source>
        <translation>Übergangen, weil</translation>
    </message>
    <message>
        <source>Steps, planned and actual</source>
        <translation>Schritte, geplant und tatsächlich</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>What the regions hold</source>
        <translation>Was die Regionen halten</translation>
    </message>
    <message>
        <source>Not known: no comparison after this run is on record.</source>
        <translation>Nicht bekannt: Kein Vergleich nach diesem Lauf ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>Compared until %1, at position %2.</source>
        <translation>Verglichen bis %1, an Position %2.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Hält</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>NOT KNOWN</source>
        <translation>NICHT BEKANNT</translation>
    </message>
    <message>
        <source>%1 may have happened or not.</source>
        <translation>%1 kann geschehen sein oder nicht.</translation>
    </message>
    <message>
        <source>The process that drove this run has not been heard since %1. Shown is what it wrote until then.</source>
        <translation>Von dem Prozess, der diesen Lauf trieb, ist seit %1 nichts zu hören. Gezeigt wird, was er bis dahin geschrieben hat.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T takes the engine over once that process is dead.</source>
        <translation>Strg+Umschalt+T übernimmt die Engine, sobald jener Prozess tot ist.</translation>
    </message>
    <message>
        <source>Nobody can be asked: its process has not been heard since %1.</source>
        <translation>Niemand kann gefragt werden: Von seinem Prozess ist seit %1 nichts zu hören.</translation>
    </message>
    <message>
        <source>It was under way when its process fell silent.</source>
        <translation>Er war im Gange, als sein Prozess verstummte.</translation>
    </message>
    <message>
        <source>The run has ended.</source>
        <translation>Der Lauf ist beendet.</translation>
    </message>
    <message>
        <source>This desk only reads the run; another process drives it.</source>
        <translation>Dieses Pult liest den Lauf nur; ein anderer Prozess treibt ihn.</translation>
    </message>
    <message>
        <source>The run is held.</source>
        <translation>Der Lauf ist angehalten.</translation>
    </message>
    <message>
        <source>Nothing is under way yet.</source>
        <translation>Noch ist nichts im Gange.</translation>
    </message>
    <message>
        <source>Hold is asked for; what is under way ends first.</source>
        <translation>Halt ist verlangt; was im Gange ist, endet zuerst.</translation>
    </message>
    <message>
        <source>stops now</source>
        <translation>hält jetzt an</translation>
    </message>
    <message>
        <source>stops after %1</source>
        <translation>hält nach %1 an</translation>
    </message>
    <message>
        <source>%1; nobody can write while held</source>
        <translation>%1; solange angehalten, kann niemand schreiben</translation>
    </message>
    <message>
        <source>%1; nothing new begins</source>
        <translation>%1; nichts Neues beginnt</translation>
    </message>
    <message>
        <source>The run is not held.</source>
        <translation>Der Lauf ist nicht angehalten.</translation>
    </message>
    <message>
        <source>Goes on taking back what was touched.</source>
        <translation>Nimmt weiter zurück, was berührt wurde.</translation>
    </message>
    <message>
        <source>Goes on with what is left.</source>
        <translation>Macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>Goes on with step %1: %2. Every guard is read again first.</source>
        <translation>Geht weiter mit Schritt %1: %2. Jede Schutzabfrage wird zuerst neu gelesen.</translation>
    </message>
    <message>
        <source>The point of no return was passed, or may have been. The way back is a failback run.</source>
        <translation>Der Punkt ohne Wiederkehr wurde überschritten, oder vielleicht überschritten. Der Rückweg ist ein Failback-Lauf.</translation>
    </message>
    <message>
        <source>The run goes back already.</source>
        <translation>Der Lauf geht bereits zurück.</translation>
    </message>
    <message>
        <source>Ends the run. Nothing is to be taken back.</source>
        <translation>Beendet den Lauf. Es ist nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Takes back %1. Starts no database.</source>
        <translation>Nimmt %1 zurück. Startet keine Datenbank.</translation>
    </message>
    <message>
        <source>Hold the run first (F9).</source>
        <translation>Zuerst den Lauf anhalten (F9).</translation>
    </message>
    <message>
        <source>Ends the engine&apos;s part for good. Nothing is taken back; what is fenced stays fenced.</source>
        <translation>Beendet den Teil der Engine endgültig. Nichts wird zurückgenommen; was abgesperrt ist, bleibt abgesperrt.</translation>
    </message>
    <message>
        <source>%1: not checked.</source>
        <translation>%1: nicht geprüft.</translation>
    </message>
    <message>
        <source> It was said: %1</source>
        <translation> Gesagt wurde: %1</translation>
    </message>
    <message>
        <source>step %1, &quot;%2&quot;,</source>
        <translation>Schritt %1, „%2“,</translation>
    </message>
    <message>
        <source>Of the plan, %1 failed.</source>
        <translation>Im Plan ist %1 gescheitert.</translation>
    </message>
    <message>
        <source>Of the plan, %1 failed; the run went on without it.</source>
        <translation>Im Plan ist %1 gescheitert; der Lauf ging ohne ihn weiter.</translation>
    </message>
    <message>
        <source>Of the plan, %1 is in doubt: it may be done, or take effect later.</source>
        <translation>Im Plan ist %1 zweifelhaft: Er kann getan sein oder später wirken.</translation>
    </message>
    <message>
        <source>Of the plan, %1 could not be taken back for certain.</source>
        <translation>Im Plan konnte %1 nicht sicher zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Of the plan, %1 timed out once; an attempt of it may still take effect.</source>
        <translation>Im Plan lief bei %1 einmal die Zeit ab; ein Versuch davon kann noch wirken.</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Die Entscheidung</translation>
    </message>
    <message>
        <source>The first accepted write by the public path</source>
        <translation>Der erste angenommene Schreibvorgang über den öffentlichen Pfad</translation>
    </message>
    <message>
        <source>The first accepted write by libpq</source>
        <translation>Der erste angenommene Schreibvorgang über libpq</translation>
    </message>
    <message>
        <source>Acknowledged writes of %1 were lost; the RPO allows %2.</source>
        <translation>Bestätigte Schreibvorgänge von %1 gingen verloren; das RPO erlaubt %2.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; did not pass and was overridden: %2</source>
        <translation>Die Prüfung „%1“ war nicht erfüllt und wurde übergangen: %2</translation>
    </message>
    <message>
        <source>T0 fault</source>
        <translation>T0 Störung</translation>
    </message>
    <message>
        <source>T1 detected</source>
        <translation>T1 erkannt</translation>
    </message>
    <message>
        <source>T2 acknowledged</source>
        <translation>T2 quittiert</translation>
    </message>
    <message>
        <source>T3 guard opened</source>
        <translation>T3 Schutzabfrage geöffnet</translation>
    </message>
    <message>
        <source>T5 first effect</source>
        <translation>T5 erste Wirkung</translation>
    </message>
    <message>
        <source>T6 database writable</source>
        <translation>T6 Datenbank beschreibbar</translation>
    </message>
    <message>
        <source>T7 names moved</source>
        <translation>T7 Namen umgezogen</translation>
    </message>
    <message>
        <source>T8 clients moved</source>
        <translation>T8 Clients umgezogen</translation>
    </message>
    <message>
        <source>T9 verified</source>
        <translation>T9 geprüft</translation>
    </message>
    <message>
        <source>No ruler watched %1: its outage and its losses are not known.</source>
        <translation>%1: Kein Messfühler überwachte ihn; sein Ausfall und seine Verluste sind nicht bekannt.</translation>
    </message>
    <message>
        <source>On %1 no gap was seen that ends with a write on the new primary: the outage there is not known.</source>
        <translation>%1: Keine Lücke gesehen, die mit einem Schreibvorgang auf dem neuen Primärserver endet; der Ausfall dort ist nicht bekannt.</translation>
    </message>
    <message>
        <source>On %1 nobody compared acknowledged writes with what the new primary holds: the loss there is not known.</source>
        <translation>%1: Niemand verglich bestätigte Schreibvorgänge mit dem, was der neue Primärserver hält; der Verlust dort ist nicht bekannt.</translation>
    </message>
    <message>
        <source>On %1 the fate of %2 is not known: sent, never answered, not found.</source>
        <translation>%1: Schicksal nicht bekannt von %2; gesendet, nie beantwortet, nicht gefunden.</translation>
    </message>
    <message>
        <source>write</source>
        <translation>Schreibvorgang</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>Schreibvorgängen</translation>
    </message>
    <message>
        <source>On %1 %2 committed without replication and not counted as acknowledged.</source>
        <translation>%1: %2 ohne Replikation festgeschrieben und nicht als bestätigt gezählt.</translation>
    </message>
    <message>
        <source>write was</source>
        <translation>Schreibvorgang wurde</translation>
    </message>
    <message>
        <source>writes were</source>
        <translation>Schreibvorgänge wurden</translation>
    </message>
    <message>
        <source>This desk&apos;s clock was set by %1 during the outage: durations across it are wrong by as much.</source>
        <translation>Die Uhr dieses Pults wurde während des Ausfalls um %1 gestellt: Zeitdauern darüber hinweg sind um ebenso viel falsch.</translation>
    </message>
    <message>
        <source>Unlogged tables</source>
        <translation>Unlogged-Tabellen</translation>
    </message>
    <message>
        <source>They are empty now.</source>
        <translation>Diese sind jetzt leer.</translation>
    </message>
    <message>
        <source>Logical replication slots</source>
        <translation>Logische Replikations-Slots</translation>
    </message>
    <message>
        <source>They did not come along; their subscribers must be set up again.</source>
        <translation>Diese kamen nicht mit; ihre Abonnenten müssen neu eingerichtet werden.</translation>
    </message>
    <message>
        <source>Prepared transactions</source>
        <translation>Vorbereitete Transaktionen</translation>
    </message>
    <message>
        <source>They came along and hold their locks until somebody ends them.</source>
        <translation>Diese kamen mit und halten ihre Sperren, bis jemand sie beendet.</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>Each may have skipped up to 32 numbers.</source>
        <translation>Jede hat vielleicht bis zu 32 Nummern übersprungen.</translation>
    </message>
    <message>
        <source>Sessions on the old side: not known to be cut.</source>
        <translation>Sitzungen auf der alten Seite: nicht bekannt, ob getrennt.</translation>
    </message>
    <message>
        <source>Sessions on the old side: %1.</source>
        <translation>Sitzungen auf der alten Seite: %1.</translation>
    </message>
    <message>
        <source>The old primary in %1 is in quarantine, and may hold writes that nobody else has.</source>
        <translation>Der alte Primärserver in %1 ist in Quarantäne und hält vielleicht Schreibvorgänge, die niemand sonst hat.</translation>
    </message>
    <message>
        <source>the libpq path</source>
        <translation>libpq-Pfad</translation>
    </message>
    <message>
        <source>the public path</source>
        <translation>Öffentlicher Pfad</translation>
    </message>
    <message>
        <source>Not seen: %1.</source>
        <translation>Nicht gesehen: %1.</translation>
    </message>
    <message>
        <source>%1 is in doubt: it may have happened.</source>
        <translation>%1 ist zweifelhaft: kann geschehen sein.</translation>
    </message>
    <message>
        <source>%1 are in doubt: they may have happened.</source>
        <translation>%1 sind zweifelhaft: können geschehen sein.</translation>
    </message>
    <message>
        <source>Dry run: nothing was touched.</source>
        <translation>Probelauf: Nichts wurde berührt.</translation>
    </message>
    <message>
        <source>Writes are DOWN while held, for %1.</source>
        <translation>Schreibzugriffe sind AUSGEFALLEN, solange angehalten: %1 lang.</translation>
    </message>
    <message>
        <source>Held before step %1: its guard said no. %2: not done.</source>
        <translation>Angehalten vor Schritt %1: Seine Schutzabfrage sagte nein. %2: nicht getan.</translation>
    </message>
    <message>
        <source>Held: the engine stopped during the run and started anew.</source>
        <translation>Angehalten: Die Engine stoppte während des Laufs und startete neu.</translation>
    </message>
    <message>
        <source>Held before step 1. Nothing was touched.</source>
        <translation>Angehalten vor Schritt 1. Nichts wurde berührt.</translation>
    </message>
    <message>
        <source>Held after step %1.</source>
        <translation>Angehalten nach Schritt %1.</translation>
    </message>
    <message>
        <source>Clear what is listed, then resume (Alt+R): every guard is read again.</source>
        <translation>Das Aufgeführte beheben, dann fortsetzen (Alt+R): Jede Schutzabfrage wird neu gelesen.</translation>
    </message>
    <message>
        <source>Resume (Alt+R): what is in doubt is looked at first, then the run goes on.</source>
        <translation>Fortsetzen (Alt+R): Was zweifelhaft ist, wird zuerst angesehen, dann geht der Lauf weiter.</translation>
    </message>
    <message>
        <source>Resume (Alt+R), or go on by hand (Alt+H). There is no way back.</source>
        <translation>Fortsetzen (Alt+R) oder von Hand weitermachen (Alt+H). Es gibt keinen Rückweg.</translation>
    </message>
    <message>
        <source>Resume (Alt+R), take back (Alt+B), or go on by hand (Alt+H).</source>
        <translation>Fortsetzen (Alt+R), zurücknehmen (Alt+B) oder von Hand weitermachen (Alt+H).</translation>
    </message>
    <message>
        <source>Your turn. Step %1 waits for you: %2</source>
        <translation>Sie sind am Zug. Schritt %1 wartet auf Sie: %2</translation>
    </message>
    <message>
        <source>Answer beside the step (Alt+A), or hold (F9).</source>
        <translation>Neben dem Schritt antworten (Alt+A) oder anhalten (F9).</translation>
    </message>
    <message>
        <source>Waiting for the journal to be on disk.</source>
        <translation>Wartet, bis das Journal auf der Platte ist.</translation>
    </message>
    <message>
        <source>%1 at the same time: %2, and others</source>
        <translation>%1 gleichzeitig: %2, und andere</translation>
    </message>
    <message>
        <source>Hold with F9.</source>
        <translation>Anhalten mit F9.</translation>
    </message>
    <message>
        <source>Hold asked for. No new step begins; what is under way ends first.</source>
        <translation>Halt verlangt. Kein neuer Schritt beginnt; was im Gange ist, endet zuerst.</translation>
    </message>
    <message>
        <source>Wait: it is held when %1 ended.</source>
        <translation>Warten: Halt, sobald %1 beendet ist.</translation>
    </message>
    <message>
        <source>the step</source>
        <translation>der Schritt</translation>
    </message>
    <message>
        <source>Taking back asked for. It begins when what is under way has ended.</source>
        <translation>Rücknahme verlangt. Die Rücknahme beginnt, wenn beendet ist, was im Gange ist.</translation>
    </message>
    <message>
        <source>%1 ended without an answer. It may have happened: looking.</source>
        <translation>%1: ohne Antwort beendet. Es kann geschehen sein: Es wird nachgesehen.</translation>
    </message>
    <message>
        <source>Writes are DOWN until the promotion. %1</source>
        <translation>Schreibzugriffe sind bis zur Hochstufung AUSGEFALLEN. %1</translation>
    </message>
    <message>
        <source>Going back. %1 taken back, %2 left. Now: %3</source>
        <translation>Geht zurück. %1 zurückgenommen, %2 übrig. Jetzt: %3</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1 failed or in doubt, listed below.</source>
        <translation>%1 gescheitert oder zweifelhaft, unten aufgeführt.</translation>
    </message>
    <message>
        <source>The old primary in %1 had come back and is fenced again.</source>
        <translation>Der alte Primärserver in %1 war zurückgekommen und ist wieder abgesperrt.</translation>
    </message>
    <message>
        <source>Find out who started it. It stays in quarantine until a failback run.</source>
        <translation>Herausfinden, wer ihn gestartet hat. Er bleibt bis zu einem Failback-Lauf in Quarantäne.</translation>
    </message>
    <message>
        <source> in %1 (target %2)</source>
        <translation> in %1 (Ziel %2)</translation>
    </message>
    <message>
        <source>Writes confirmed at %1.</source>
        <translation>Schreibzugriffe bestätigt um %1.</translation>
    </message>
    <message>
        <source>Dry run to %1 ended; nothing was touched.</source>
        <translation>Probelauf nach %1 beendet; nichts wurde berührt.</translation>
    </message>
    <message>
        <source>Failed over to %1%2.</source>
        <translation>Failover nach %1 ausgeführt%2.</translation>
    </message>
    <message>
        <source>%1 stays fenced until a failback run. Read what was lost below.</source>
        <translation>%1 bleibt bis zu einem Failback-Lauf abgesperrt. Unten lesen, was verloren ging.</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>Nichts wurde berührt.</translation>
    </message>
    <message>
        <source>Done before and not taken back: %1.</source>
        <translation>Zuvor getan und nicht zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>False alarm: the primary in %1 lives.</source>
        <translation>Fehlalarm: Der Primärserver in %1 lebt.</translation>
    </message>
    <message>
        <source>Look at the application and the network of %1 (Ctrl+2).</source>
        <translation>Anwendung und Netz von %1 ansehen (Ctrl+2).</translation>
    </message>
    <message>
        <source>%1: %2 was not proved.</source>
        <translation>%1: %2 wurde nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>Writes are DOWN.</source>
        <translation>Schreibzugriffe sind AUSGEFALLEN.</translation>
    </message>
    <message>
        <source>Neither switched nor restored for certain.</source>
        <translation>Weder sicher umgeschaltet noch sicher wiederhergestellt.</translation>
    </message>
    <message>
        <source>The engine does nothing more. Read each marked step, look at the servers themselves, and go on by hand.</source>
        <translation>Die Engine tut nichts mehr. Jeden markierten Schritt lesen, die Server selbst ansehen und von Hand weitermachen.</translation>
    </message>
    <message>
        <source>Nothing was begun.</source>
        <translation>Nichts wurde begonnen.</translation>
    </message>
    <message>
        <source>The last step that ended is %1.</source>
        <translation>Der letzte beendete Schritt ist %1.</translation>
    </message>
    <message>
        <source>A person goes on by hand; the engine touches nothing more.</source>
        <translation>Eine Person macht von Hand weiter; die Engine berührt nichts mehr.</translation>
    </message>
    <message>
        <source>The steps below say what is done and what is left.</source>
        <translation>Die Schritte unten sagen, was getan ist und was übrig ist.</translation>
    </message>
    <message>
        <source>Prepared. Nothing was sent.</source>
        <translation>Vorbereitet. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Its console ended before it began: end it (Alt+B), then begin anew (Ctrl+Shift+F).</source>
        <translation>Seine Konsole endete, bevor er begann: beenden (Alt+B), dann neu beginnen (Strg+Umschalt+F).</translation>
    </message>
    <message>
        <source>It begins when it is on disk.</source>
        <translation>Er beginnt, wenn er auf der Platte ist.</translation>
    </message>
    <message>
        <source>Rolled back: all that was touched is as it was. No new primary was made.</source>
        <translation>Rollback: Alles, was berührt wurde, ist, wie es war. Kein neuer Primärserver wurde gemacht.</translation>
    </message>
    <message>
        <source>Read why below, then begin anew (Ctrl+Shift+F).</source>
        <translation>Unten lesen, warum, dann neu beginnen (Ctrl+Shift+F).</translation>
    </message>
    <message>
        <source>PREPARED</source>
        <translation>VORBEREITET</translation>
    </message>
    <message>
        <source>RUNNING</source>
        <translation>LÄUFT</translation>
    </message>
    <message>
        <source>GOING BACK</source>
        <translation>GEHT ZURÜCK</translation>
    </message>
    <message>
        <source>HELD</source>
        <translation>ANGEHALTEN</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>FERTIG</translation>
    </message>
    <message>
        <source>ROLLED BACK</source>
        <translation>ROLLBACK</translation>
    </message>
    <message>
        <source>FALSE ALARM</source>
        <translation>FEHLALARM</translation>
    </message>
    <message>
        <source>BY HAND</source>
        <translation>VON HAND</translation>
    </message>
    <message>
        <source>NEEDS YOU</source>
        <translation>BRAUCHT SIE</translation>
    </message>
    <message>
        <source>this desk holds the engine&apos;s lease</source>
        <translation>dieses Pult hält die Lease der Engine</translation>
    </message>
    <message>
        <source>what is to be changed answered just now</source>
        <translation>was zu ändern ist, hat soeben geantwortet</translation>
    </message>
    <message>
        <source>no sign of life from the old primary</source>
        <translation>kein Lebenszeichen vom alten Primärserver</translation>
    </message>
    <message>
        <source>no other run&apos;s mark on the standby</source>
        <translation>keine Markierung eines anderen Laufs auf dem Standby</translation>
    </message>
    <message>
        <source>the receivers of all reachable standbys are stopped</source>
        <translation>die Empfänger aller erreichbaren Standbys sind gestoppt</translation>
    </message>
    <message>
        <source>a new primary is chosen</source>
        <translation>ein neuer Primärserver ist gewählt</translation>
    </message>
    <message>
        <source>the chosen standby answers and is fit</source>
        <translation>der gewählte Standby antwortet und ist geeignet</translation>
    </message>
    <message>
        <source>the old primary is fenced, and it is proved</source>
        <translation>der alte Primärserver ist abgesperrt, und das ist nachgewiesen</translation>
    </message>
    <message>
        <source>the new primary accepts writes</source>
        <translation>der neue Primärserver nimmt Schreibzugriffe an</translation>
    </message>
    <message>
        <source>no traffic goes to the old primary&apos;s region</source>
        <translation>kein Verkehr geht zur Region des alten Primärservers</translation>
    </message>
    <message>
        <source>time: it is read again on resume</source>
        <translation>Zeit: Es wird beim Fortsetzen neu gelesen</translation>
    </message>
    <message>
        <source>you, at this desk</source>
        <translation>Sie, an diesem Pult</translation>
    </message>
    <message>
        <source>a second person</source>
        <translation>eine zweite Person</translation>
    </message>
    <message>
        <source>who can reach the host or the cloud account</source>
        <translation>wer den Host oder das Cloud-Konto erreichen kann</translation>
    </message>
    <message>
        <source>primary is down</source>
        <translation>Primärserver ist ausgefallen</translation>
    </message>
    <message>
        <source>sign of life</source>
        <translation>Lebenszeichen</translation>
    </message>
    <message>
        <source>receiver stopped, read back</source>
        <translation>Empfänger gestoppt, zurückgelesen</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>fence proved</source>
        <translation>Absperrung nachgewiesen</translation>
    </message>
    <message>
        <source>profile read back</source>
        <translation>Profil zurückgelesen</translation>
    </message>
    <message>
        <source>a write was accepted</source>
        <translation>ein Schreibvorgang wurde angenommen</translation>
    </message>
    <message>
        <source>receives from the new primary</source>
        <translation>empfängt vom neuen Primärserver</translation>
    </message>
    <message>
        <source>settings read back</source>
        <translation>Einstellungen zurückgelesen</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>public write accepted</source>
        <translation>öffentlicher Schreibvorgang angenommen</translation>
    </message>
    <message>
        <source>critical health</source>
        <translation>kritischer Health-Check</translation>
    </message>
    <message>
        <source>names answer with the new region</source>
        <translation>Namen antworten mit der neuen Region</translation>
    </message>
    <message>
        <source>one history</source>
        <translation>eine Historie</translation>
    </message>
    <message>
        <source>sessions cut</source>
        <translation>Sitzungen getrennt</translation>
    </message>
    <message>
        <source>notice delivered</source>
        <translation>Meldung zugestellt</translation>
    </message>
    <message>
        <source>value read</source>
        <translation>Wert gelesen</translation>
    </message>
    <message>
        <source>it said</source>
        <translation>gesagt wurde</translation>
    </message>
    <message>
        <source>starts the receiver again, from where it received before</source>
        <translation>startet den Empfänger wieder, von dort, wo er vorher empfing</translation>
    </message>
    <message>
        <source>releases the fence; the database is not started</source>
        <translation>hebt die Absperrung auf; die Datenbank wird nicht gestartet</translation>
    </message>
    <message>
        <source>sends traffic to the endpoint again</source>
        <translation>sendet wieder Verkehr an den Endpunkt</translation>
    </message>
    <message>
        <source>gives the endpoint its priority back</source>
        <translation>gibt dem Endpunkt seine Priorität zurück</translation>
    </message>
    <message>
        <source>takes it back</source>
        <translation>nimmt es zurück</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>go / no-go</source>
        <translation>Go / No-Go</translation>
    </message>
    <message>
        <source>waits again</source>
        <translation>wartet wieder</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>fragt Sie</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>ended without an answer: looking</source>
        <translation>endete ohne Antwort: Es wird nachgesehen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>found done, nothing changed</source>
        <translation>fertig vorgefunden, nichts geändert</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>is in doubt</source>
        <translation>ist zweifelhaft</translation>
    </message>
    <message>
        <source>is being taken back</source>
        <translation>wird zurückgenommen</translation>
    </message>
    <message>
        <source>undo ended without an answer: looking</source>
        <translation>Rücknahme endete ohne Antwort: Es wird nachgesehen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>could not be taken back</source>
        <translation>konnte nicht zurückgenommen werden</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>erkennen</translation>
    </message>
    <message>
        <source>fail over</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>from the confirmed start to the first accepted write by the public name</source>
        <translation>vom bestätigten Start bis zum ersten angenommenen Schreibvorgang über den öffentlichen Namen</translation>
    </message>
    <message>
        <source>Fence %1 again</source>
        <translation>%1 erneut absperren</translation>
    </message>
    <message>
        <source>Fail over from %1</source>
        <translation>Failover von %1</translation>
    </message>
    <message>
        <source>Fail over from %1 to %2</source>
        <translation>Failover von %1 nach %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · plan #%2 · epoch %3</source>
        <translation>%1 · Plan #%2 · Epoche %3</translation>
    </message>
    <message>
        <source>hash chain sound, %1</source>
        <translation>Hash-Kette intakt, %1</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>%1  %2: refused. Not so: %3</source>
        <translation>%1  %2: abgelehnt. Nicht so: %3</translation>
    </message>
    <message>
        <source>Run begins</source>
        <translation>Lauf beginnt</translation>
    </message>
    <message>
        <source>Run goes on</source>
        <translation>Lauf geht weiter</translation>
    </message>
    <message>
        <source>Run goes back</source>
        <translation>Lauf geht zurück</translation>
    </message>
    <message>
        <source>Run held: the engine started anew</source>
        <translation>Lauf angehalten: Die Engine startete neu</translation>
    </message>
    <message>
        <source>Run held</source>
        <translation>Lauf angehalten</translation>
    </message>
    <message>
        <source>Run done</source>
        <translation>Lauf fertig</translation>
    </message>
    <message>
        <source>Run rolled back</source>
        <translation>Lauf zurückgerollt</translation>
    </message>
    <message>
        <source>Run ended: false alarm</source>
        <translation>Lauf beendet: Fehlalarm</translation>
    </message>
    <message>
        <source>Run ended: a person goes on by hand</source>
        <translation>Lauf beendet: Eine Person macht von Hand weiter</translation>
    </message>
    <message>
        <source>Run ended: a person must look</source>
        <translation>Lauf beendet: Eine Person muss nachsehen</translation>
    </message>
    <message>
        <source>Run %1 opened, plan #%2</source>
        <translation>Lauf %1 eröffnet, Plan #%2</translation>
    </message>
    <message>
        <source>Taking back asked for</source>
        <translation>Rücknahme verlangt</translation>
    </message>
    <message>
        <source>Hold asked for</source>
        <translation>Halt verlangt</translation>
    </message>
    <message>
        <source>%1 drives the run now</source>
        <translation>%1 treibt den Lauf jetzt</translation>
    </message>
    <message>
        <source> · reason: %1</source>
        <translation> · Grund: %1</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>%1 hochstufen</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>steps %1 and %2</source>
        <translation>Schritt %1 und %2</translation>
    </message>
    <message>
        <source>LOOKING %1</source>
        <translation>SIEHT NACH %1</translation>
    </message>
    <message>
        <source>TAKING BACK %1</source>
        <translation>NIMMT ZURÜCK %1</translation>
    </message>
    <message>
        <source>RUNNING %1</source>
        <translation>LÄUFT %1</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>WARTET</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>ABGELEHNT</translation>
    </message>
    <message>
        <source>YOUR TURN</source>
        <translation>SIE AM ZUG</translation>
    </message>
    <message>
        <source>DONE LATE</source>
        <translation>SPÄT FERTIG</translation>
    </message>
    <message>
        <source>FOUND DONE</source>
        <translation>VORGEFUNDEN</translation>
    </message>
    <message>
        <source>NOT NEEDED</source>
        <translation>NICHT NÖTIG</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>GESCHEITERT</translation>
    </message>
    <message>
        <source>IN DOUBT</source>
        <translation>ZWEIFELHAFT</translation>
    </message>
    <message>
        <source>TAKEN BACK</source>
        <translation>RÜCKGÄNGIG</translation>
    </message>
    <message>
        <source>NOT TAKEN BACK</source>
        <translation>NICHT RÜCKGÄNGIG</translation>
    </message>
    <message>
        <source>none: point of no return. The way back is a failback run.</source>
        <translation>keine: Punkt ohne Wiederkehr. Der Rückweg ist ein Failback-Lauf.</translation>
    </message>
    <message>
        <source>not needed: it only reads</source>
        <translation>nicht nötig: er liest nur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Wartet auf %1.</translation>
    </message>
    <message>
        <source>It ended without an answer. It changes nothing.</source>
        <translation>Er endete ohne Antwort. Er ändert nichts.</translation>
    </message>
    <message>
        <source>The server refuses it after its deadline.</source>
        <translation>Der Server lehnt ihn nach seiner Frist ab.</translation>
    </message>
    <message>
        <source>It may still happen later.</source>
        <translation>Er kann noch später geschehen.</translation>
    </message>
    <message>
        <source>An attempt ended without an answer; the goal was then seen to be there.</source>
        <translation>Ein Versuch endete ohne Antwort; danach wurde gesehen, dass das Ziel erreicht ist.</translation>
    </message>
    <message>
        <source>An attempt ended without an answer: it may have happened. %1</source>
        <translation>Ein Versuch endete ohne Antwort: Er kann geschehen sein. %1</translation>
    </message>
    <message>
        <source>Say go or no-go.</source>
        <translation>Go oder No-Go sagen.</translation>
    </message>
    <message>
        <source>Enter the value you read. Expected: %1 to %2.</source>
        <translation>Den abgelesenen Wert eingeben. Erwartet: %1 bis %2.</translation>
    </message>
    <message>
        <source>Enter the value you read.</source>
        <translation>Den abgelesenen Wert eingeben.</translation>
    </message>
    <message>
        <source>Its guard said no. Nothing was sent.</source>
        <translation>Seine Schutzabfrage sagte nein. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 of %2 attempts failed. Certainly not done.%3</source>
        <translation>%1 von %2 Versuchen gescheitert. Sicher nicht getan.%3</translation>
    </message>
    <message>
        <source> The run goes on without it.</source>
        <translation> Der Lauf geht ohne ihn weiter.</translation>
    </message>
    <message>
        <source>It could not be taken back, or that is in doubt. Look at it by hand.</source>
        <translation>Er konnte nicht zurückgenommen werden, oder das ist zweifelhaft. Von Hand nachsehen.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nobody read it</source>
        <translation>niemand hat es gelesen</translation>
    </message>
    <message>
        <source>%1 came after %2; the target was at most %3.</source>
        <translation>%1 kam nach %2; das Ziel war höchstens %3.</translation>
    </message>
    <message>
        <source>Acknowledged rows that are missing: %1 of the %2 looked for in %3.</source>
        <translation>Bestätigte Zeilen, die fehlen: %1 der %2, nach denen in %3 gesucht wurde.</translation>
    </message>
    <message>
        <source>Glass was broken by %1 over the check &quot;%2&quot; (seen: %3; limit: %4), typing &quot;%5&quot;. A review is due.</source>
        <translation>%1 hat die Scheibe eingeschlagen über die Prüfung „%2“ hinweg (gesehen: %3; Grenze: %4) und dazu „%5“ getippt. Eine Nachbesprechung steht aus.</translation>
    </message>
    <message>
        <source>%1 took no write just now: writes may be DOWN.</source>
        <translation>%1 hat eben keinen Schreibzugriff angenommen: Schreibzugriffe sind vielleicht AUSGEFALLEN.</translation>
    </message>
    <message>
        <source>Unless the promotion happened, writes are DOWN while held, for %1.</source>
        <translation>Wenn die Hochstufung ausblieb, sind Schreibzugriffe AUSGEFALLEN, solange angehalten: %1 lang.</translation>
    </message>
    <message>
        <source>Held at step %1: its guard said no. %2: not tried again.</source>
        <translation>Angehalten bei Schritt %1: Seine Schutzabfrage sagte nein. %2: nicht noch einmal versucht.</translation>
    </message>
    <message>
        <source>%1 was found down and nothing took its place.</source>
        <translation>%1 wurde ausgefallen vorgefunden, und nichts trat an seine Stelle.</translation>
    </message>
    <message>
        <source>Unless the promotion happened, writes are DOWN.</source>
        <translation>Wenn die Hochstufung ausblieb, sind Schreibzugriffe AUSGEFALLEN.</translation>
    </message>
    <message>
        <source>%1 is the new primary and has taken a write, but the move is not complete.</source>
        <translation>%1 ist der neue Primärserver und hat einen Schreibzugriff angenommen, aber der Umzug ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Its guard said no to another attempt. %1</source>
        <translation>Seine Schutzabfrage sagte nein zu einem weiteren Versuch. %1</translation>
    </message>
    <message>
        <source>%1 gives signs of life: it may take writes.</source>
        <translation>%1 gibt Lebenszeichen: es nimmt vielleicht Schreibzugriffe an.</translation>
    </message>
    <message>
        <source>Take back (Alt+B) if it lives; or clear what is listed, then resume (Alt+R).</source>
        <translation>Zurücknehmen (Alt+B), wenn es lebt; oder beheben, was aufgeführt ist, dann fortsetzen (Alt+R).</translation>
    </message>
    <message>
        <source>that glass was broken</source>
        <translation>dass das Glas eingeschlagen wurde</translation>
    </message>
    <message>
        <source>that the machine RTO was missed</source>
        <translation>dass die Maschinen-RTO verfehlt wurde</translation>
    </message>
    <message>
        <source>It is tried again at %1.</source>
        <translation>Um %1 wird es wieder versucht.</translation>
    </message>
    <message>
        <source>It is not tried again: tell its readers by another way.</source>
        <translation>Es wird nicht wieder versucht: seine Leser auf anderem Weg benachrichtigen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not told %2, asked %3, last at %4: %5. %6</source>
        <translation>„%1“ wurde nicht mitgeteilt, %2; %3 gefragt, zuletzt um %4: %5. %6</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>stood, when ranked, at</source>
        <translation>stand beim Einstufen bei</translation>
    </message>
    <message>
        <source>priority before</source>
        <translation>Priorität vorher</translation>
    </message>
    <message>
        <source>waited for standbys, as last read</source>
        <translation>wartete auf Standbys, zuletzt gelesen</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>angeordnet</translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>Write the secret into that file, owned by this user, mode 0600.</source>
        <translation>Das Secret in diese Datei schreiben, im Besitz dieses Benutzers, Modus 0600.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Set it where Pilothouse is started.</source>
        <translation>Die Variable dort setzen, wo Pilothouse gestartet wird.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>Die Datei %1 ist nicht da.</translation>
    </message>
    <message>
        <source>%1 is not a plain file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The file %1 is above %2 bytes: not a secret.</source>
        <translation>Die Datei %1 hat mehr als %2 Byte: kein Secret.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Die Datei %1 ist leer.</translation>
    </message>
    <message>
        <source>Every user of this machine may read %1.</source>
        <translation>Jeder Benutzer dieser Maschine darf %1 lesen.</translation>
    </message>
    <message>
        <source>The file&apos;s group may read %1.</source>
        <translation>Die Gruppe der Datei darf %1 lesen.</translation>
    </message>
</context>
<context>
    <name>ShellWords</name>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n veraltet</numerusform>
            <numerusform>%n veraltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a failing source</source>
        <translation>
            <numerusform>%n mit gestörter Quelle</numerusform>
            <numerusform>%n mit gestörter Quelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region normal</source>
        <translation>
            <numerusform>%n Region normal</numerusform>
            <numerusform>%n Regionen normal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regions normal</source>
        <translation>
            <numerusform>%n Region normal</numerusform>
            <numerusform>%n Regionen normal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advisory</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium</source>
        <translation>
            <numerusform>%n mittel</numerusform>
            <numerusform>%n mittel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n high</source>
        <translation>
            <numerusform>%n hoch</numerusform>
            <numerusform>%n hoch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n kritisch</numerusform>
            <numerusform>%n kritisch</numerusform>
        </translation>
    </message>
    <message>
        <source>UP</source>
        <translation>IN BETRIEB</translation>
    </message>
    <message>
        <source>DEGRADED</source>
        <translation>DEGRADIERT</translation>
    </message>
    <message>
        <source>SUSPECTED</source>
        <translation>VERDACHT</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>AUSGEFALLEN</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNBEKANNT</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>nie gesehen</translation>
    </message>
    <message>
        <source>verdict %1</source>
        <translation>Urteil %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 is the primary.</source>
        <translation>%1 ist der Primärserver.</translation>
    </message>
    <message>
        <source>Could it become primary? %1. %2.</source>
        <translation>Könnte sie primär werden? %1. %2.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>After an outage</source>
        <translation>Nach einem Ausfall</translation>
    </message>
    <message>
        <source>as seen at %1</source>
        <translation>wie gesehen um %1</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>WAL</source>
        <translation>WAL</translation>
    </message>
    <message>
        <source>cost per hour</source>
        <translation>Kosten pro Stunde</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>The file is of a newer release (%1)</source>
        <translation>Die Datei stammt von einer neueren Version (%1)</translation>
    </message>
    <message>
        <source>The history %1 is in use</source>
        <translation>Der Verlauf %1 ist in Benutzung</translation>
    </message>
    <message>
        <source>Another console has this fleet open</source>
        <translation>Eine andere Konsole hat diese Flotte offen</translation>
    </message>
    <message>
        <source>Availability is counted from this start and not kept</source>
        <translation>Verfügbarkeit wird ab diesem Start gezählt und nicht aufbewahrt</translation>
    </message>
    <message>
        <source>The history %1 cannot be used</source>
        <translation>Der Verlauf %1 kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>Move the file away; a new one is made at the next start</source>
        <translation>Die Datei wegbewegen; beim nächsten Start wird eine neue angelegt</translation>
    </message>
    <message>
        <source>The journal does not take this line</source>
        <translation>Das Journal nimmt diese Zeile nicht an</translation>
    </message>
    <message>
        <source>Restart the console; it reads the run as it stands there</source>
        <translation>Die Konsole neu starten; sie liest den Lauf, wie er dort steht</translation>
    </message>
    <message>
        <source>It is empty, though the engine was started here before</source>
        <translation>Es ist leer, obwohl die Engine hier schon gestartet wurde</translation>
    </message>
    <message>
        <source>It does not say which epochs were taken</source>
        <translation>Es sagt nicht, welche Epochen vergeben wurden</translation>
    </message>
    <message>
        <source>It should be record %1 and is %2</source>
        <translation>Es müsste Datensatz %1 sein und ist %2</translation>
    </message>
    <message>
        <source>It has no run %1</source>
        <translation>Es hat keinen Lauf %1</translation>
    </message>
    <message>
        <source>Run %1 has its result and is closed</source>
        <translation>Lauf %1 hat sein Ergebnis und ist geschlossen</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used</source>
        <translation>Das Journal %1 kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>Check the rights and the space of the disk that it is on; nothing is sent that is not written down</source>
        <translation>Rechte und Platz der Platte prüfen, auf der es liegt; nichts wird gesendet, was nicht aufgeschrieben ist</translation>
    </message>
    <message>
        <source>The journal %1 is damaged or its disk failed</source>
        <translation>Das Journal %1 ist beschädigt, oder seine Platte hat versagt</translation>
    </message>
    <message>
        <source>Move it away as evidence and start again; a new one is made</source>
        <translation>Es als Beweis wegbewegen und neu starten; ein neues wird angelegt</translation>
    </message>
    <message>
        <source>Keep the file as evidence; the run cannot be resumed from it</source>
        <translation>Die Datei als Beweis aufbewahren; der Lauf kann daraus nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>A run in the journal cannot be read to its end</source>
        <translation>Ein Lauf im Journal kann nicht bis zum Ende gelesen werden</translation>
    </message>
    <message>
        <source>Line %1 of the run&apos;s journal is not as it was written</source>
        <translation>Zeile %1 des Journals des Laufs ist nicht so, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>Line %1 of the run&apos;s journal is missing</source>
        <translation>Zeile %1 des Journals des Laufs fehlt</translation>
    </message>
    <message>
        <source>Its hash does not follow from the line before</source>
        <translation>Der Hash folgt nicht aus der Zeile davor</translation>
    </message>
    <message>
        <source>The end of the run&apos;s journal is missing</source>
        <translation>Das Ende des Journals des Laufs fehlt</translation>
    </message>
    <message>
        <source>%1 of %2 lines are there</source>
        <translation>%1 von %2 Zeilen sind da</translation>
    </message>
    <message>
        <source>A run has one header, its records, and one result</source>
        <translation>Ein Lauf hat einen Kopf, seine Datensätze und ein Ergebnis</translation>
    </message>
    <message>
        <source>It is the header of another run</source>
        <translation>Es ist der Kopf eines anderen Laufs</translation>
    </message>
    <message>
        <source>Run %1 of the journal is missing</source>
        <translation>Lauf %1 des Journals fehlt</translation>
    </message>
    <message>
        <source>The lease file %1 cannot be used</source>
        <translation>Die Lease-Datei %1 kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>Check the rights and the space of the disk that it is on, then start again</source>
        <translation>Rechte und Platz der Platte prüfen, auf der sie liegt, dann neu starten</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>It holds no count of starts</source>
        <translation>Die Datei enthält keine Zahl der Starts</translation>
    </message>
    <message>
        <source>Who it is cannot be read</source>
        <translation>Wer es ist, ist nicht lesbar</translation>
    </message>
    <message>
        <source>Check the rights and the space of the disk that it is on</source>
        <translation>Rechte und Platz der Platte prüfen, auf der das liegt</translation>
    </message>
    <message>
        <source>The file %1 cannot be written</source>
        <translation>Die Datei %1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The count of engine starts went back</source>
        <translation>Die Zahl der Engine-Starts ging zurück</translation>
    </message>
    <message>
        <source>Its file beside the journal was removed, or restored from a copy</source>
        <translation>Die Datei dafür neben dem Journal wurde entfernt oder aus einer Kopie wiederhergestellt</translation>
    </message>
    <message>
        <source>It has been put right: restart the console</source>
        <translation>Sie wurde berichtigt: die Konsole neu starten</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer program</source>
        <translation>Das Journal %1 hat ein neueres Programm geschrieben</translation>
    </message>
    <message>
        <source>Its version is %1; this program knows %2</source>
        <translation>Seine Version ist %1; dieses Programm kennt %2</translation>
    </message>
    <message>
        <source>Start that program. Here runs are shown as far as they are understood, and none can be started</source>
        <translation>Jenes Programm starten. Hier werden Läufe gezeigt, soweit sie verstanden werden, und keiner kann gestartet werden</translation>
    </message>
    <message>
        <source>Lines of the journal %1 that were on the disk are gone</source>
        <translation>Zeilen des Journals %1, die auf der Platte waren, sind fort</translation>
    </message>
    <message>
        <source>It held %1 lines and holds %2; run %3 was written to last and had %4. Perhaps its file &quot;-wal&quot; was removed, or an older copy put in place</source>
        <translation>Es hielt %1 Zeilen und hält %2; zuletzt wurde in Lauf %3 geschrieben, der %4 hatte. Vielleicht wurde seine Datei „-wal“ entfernt oder eine ältere Kopie eingesetzt</translation>
    </message>
    <message>
        <source>Put the missing file back. Otherwise look at every region by hand: the run may have done more than it says. Then move the journal away as evidence and start again; a new one is made</source>
        <translation>Die fehlende Datei zurücklegen. Sonst jede Region von Hand ansehen: Der Lauf hat vielleicht mehr getan, als er sagt. Dann das Journal als Beweis wegräumen und neu starten; ein neues wird angelegt</translation>
    </message>
    <message>
        <source>The journal&apos;s note %1 cannot be written</source>
        <translation>Der Vermerk %1 des Journals kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>This run was written by a newer program</source>
        <translation>Diesen Lauf hat ein neueres Programm geschrieben</translation>
    </message>
    <message>
        <source>It is of a kind that this program does not know: &quot;%1&quot;</source>
        <translation>Sie ist von einer Art, die dieses Programm nicht kennt: „%1“</translation>
    </message>
    <message>
        <source>Another process on this machine runs the engine</source>
        <translation>Ein anderer Prozess auf dieser Maschine betreibt die Engine</translation>
    </message>
    <message>
        <source>Act there, or end it and start this one again</source>
        <translation>Dort handeln, oder ihn beenden und diesen neu starten</translation>
    </message>
</context>
<context>
    <name>TakeOverWords</name>
    <message>
        <source>The process that ran the engine does not answer</source>
        <translation>Der Prozess, der die Engine betrieb, antwortet nicht</translation>
    </message>
    <message>
        <source>its local socket</source>
        <translation>sein lokaler Socket</translation>
    </message>
    <message>
        <source>not heard since %1</source>
        <translation>nicht gehört seit %1</translation>
    </message>
    <message>
        <source>this desk runs the engine itself</source>
        <translation>dieses Pult betreibt die Engine selbst</translation>
    </message>
    <message>
        <source>it answers</source>
        <translation>er antwortet</translation>
    </message>
    <message>
        <source>Nobody: there is nothing to take over.</source>
        <translation>Niemand: Es gibt nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>You: ask it, or hold its run with F9.</source>
        <translation>Sie: ihn fragen, oder seinen Lauf mit F9 anhalten.</translation>
    </message>
    <message>
        <source>It is dead: the system took the lease back</source>
        <translation>Er ist tot: Das System hat das Lease zurückgenommen</translation>
    </message>
    <message>
        <source>lock on the lease file</source>
        <translation>Sperre auf der Lease-Datei</translation>
    </message>
    <message>
        <source>nobody holds it</source>
        <translation>niemand hält es</translation>
    </message>
    <message>
        <source>You: end that process first. While it lives it may still act, and silence is no death.</source>
        <translation>Sie: diesen Prozess zuerst beenden. Solange er lebt, kann er handeln, und Schweigen ist kein Tod.</translation>
    </message>
    <message>
        <source>%1 comes here held, with whatever is in doubt. Nothing of it goes on before you resume it.</source>
        <translation>%1 kommt angehalten hierher, mit allem, was in Zweifel steht. Nichts davon geht weiter, bevor Sie ihn fortsetzen.</translation>
    </message>
    <message>
        <source>No run is open. Runs are started and held here from then on.</source>
        <translation>Kein Lauf ist offen. Läufe werden von da an hier begonnen und angehalten.</translation>
    </message>
    <message>
        <source>What the dead process had armed stays off. Automatic failover is armed here anew, or not at all.</source>
        <translation>Was der tote Prozess geschärft hatte, bleibt aus. Automatisches Failover wird hier neu geschärft oder gar nicht.</translation>
    </message>
    <message>
        <source>Started again, that process only reads.</source>
        <translation>Neu gestartet, liest jener Prozess nur.</translation>
    </message>
    <message>
        <source>No region, database or traffic profile.</source>
        <translation>Keine Region, keine Datenbank, kein Verkehrsprofil.</translation>
    </message>
    <message>
        <source>Nobody is named. Say who you are in Settings (Ctrl+9).</source>
        <translation>Niemand ist genannt. In den Einstellungen (Strg+9) sagen, wer Sie sind.</translation>
    </message>
    <message>
        <source>Say why, in %1 characters or more.</source>
        <translation>Sagen, warum, mit mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to take over.</source>
        <translation>Zum Übernehmen „%1“ tippen.</translation>
    </message>
</context>
<context>
    <name>TelemetryWords</name>
    <message>
        <source>this desk</source>
        <translation>dieses Pult</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>write page: %1</source>
        <translation>Schreibseite: %1</translation>
    </message>
    <message>
        <source>Traffic Manager</source>
        <translation>Traffic Manager</translation>
    </message>
    <message>
        <source>answers in %1</source>
        <translation>antwortet in %1</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message>
        <source>no commit for %1</source>
        <translation>kein Commit seit %1</translation>
    </message>
    <message>
        <source>host control</source>
        <translation>Host-Steuerung</translation>
    </message>
    <message>
        <source>no process of the data directory</source>
        <translation>kein Prozess des Datenverzeichnisses</translation>
    </message>
    <message>
        <source>host stopped</source>
        <translation>Host gestoppt</translation>
    </message>
    <message>
        <source>running, %1</source>
        <translation>läuft, %1</translation>
    </message>
    <message>
        <source>process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>public path</source>
        <translation>öffentlicher Pfad</translation>
    </message>
    <message>
        <source>this desk, HTTPS</source>
        <translation>dieses Pult, HTTPS</translation>
    </message>
    <message>
        <source>%1, status</source>
        <translation>%1, Status</translation>
    </message>
    <message>
        <source>%1, whole exchange</source>
        <translation>%1, ganzer Austausch</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health-Check</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Health-Check</translation>
    </message>
    <message>
        <source>name look-up</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>Verbindungsaufbau</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS-Handshake</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>erstes Byte</translation>
    </message>
    <message>
        <source>write page</source>
        <translation>Schreibseite</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>answers in</source>
        <translation>antwortet in</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>database size</source>
        <translation>Datenbankgröße</translation>
    </message>
    <message>
        <source>read-only by default</source>
        <translation>standardmäßig nur lesend</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>end of WAL</source>
        <translation>WAL-Ende</translation>
    </message>
    <message>
        <source>WAL written</source>
        <translation>WAL geschrieben</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>replayed</source>
        <translation>eingespielt</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>Einspielen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replikation</translation>
    </message>
    <message>
        <source>sends to %1</source>
        <translation>sendet an %1</translation>
    </message>
    <message>
        <source>slot %1 keeps</source>
        <translation>Slot %1 behält</translation>
    </message>
    <message>
        <source>slot %1, inactive, keeps</source>
        <translation>Slot %1, inaktiv, behält</translation>
    </message>
    <message>
        <source>synchronous standbys</source>
        <translation>synchrone Standbys</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Host and TLS</source>
        <translation>Host und TLS</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>database processes</source>
        <translation>Datenbankprozesse</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS-Version</translation>
    </message>
    <message>
        <source>no handshake seen yet</source>
        <translation>noch kein Handshake gesehen</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>certificate ends in</source>
        <translation>Zertifikat endet in</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>in Recovery</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>TLS not trusted</source>
        <translation>TLS nicht vertraut</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>Antwort nicht verstanden</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>fault of this desk</source>
        <translation>Störung dieses Pults</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>nie gehört</translation>
    </message>
    <message>
        <source>last heard %1 ago</source>
        <translation>zuletzt vor %1 gehört</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>est. %1</source>
        <translation>gesch. %1</translation>
    </message>
    <message>
        <source>TWO PRIMARIES: %1 is writable too</source>
        <translation>ZWEI PRIMÄRSERVER: %1 ist auch beschreibbar</translation>
    </message>
    <message>
        <source>no sign of life</source>
        <translation>kein Lebenszeichen</translation>
    </message>
    <message>
        <source>no answer since %1</source>
        <translation>keine Antwort seit %1</translation>
    </message>
    <message>
        <source>others see it alive</source>
        <translation>andere sehen ihn am Leben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Befundart</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>Befundarten</translation>
    </message>
    <message>
        <source>says so</source>
        <translation>sagt es</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>sind einig</translation>
    </message>
    <message>
        <source>database %1 for %2</source>
        <translation>Datenbank: %1 seit %2</translation>
    </message>
    <message>
        <source>application: %1</source>
        <translation>Anwendung: %1</translation>
    </message>
    <message>
        <source>application answers %1</source>
        <translation>Anwendung antwortet %1</translation>
    </message>
    <message>
        <source>Traffic Manager: Degraded</source>
        <translation>Traffic Manager: Degraded</translation>
    </message>
    <message>
        <source>writes are not committed</source>
        <translation>Schreibvorgänge werden nicht festgeschrieben</translation>
    </message>
    <message>
        <source>this desk reaches no region</source>
        <translation>dieses Pult erreicht keine Region</translation>
    </message>
    <message>
        <source>database: %1</source>
        <translation>Datenbank: %1</translation>
    </message>
    <message>
        <source>no sample for %1</source>
        <translation>%1 ohne Messwert</translation>
    </message>
    <message>
        <source>waiting for first sample</source>
        <translation>wartet auf den ersten Messwert</translation>
    </message>
    <message>
        <source>, %1 old</source>
        <translation>, %1 alt</translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation>schreibt %1</translation>
    </message>
    <message>
        <source>replay paused, lag %1</source>
        <translation>Einspielen pausiert, Rückstand %1</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>Rückstand %1</translation>
    </message>
    <message>
        <source>%1 &gt; %2</source>
        <translation>%1 &gt; %2</translation>
    </message>
    <message>
        <source>%1 of %2 live</source>
        <translation>%1 von %2 aktuell</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 veraltet</translation>
    </message>
    <message>
        <source>%1 disagree</source>
        <translation>%1 uneinig</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>region normal</source>
        <translation>Region normal</translation>
    </message>
    <message>
        <source>regions normal</source>
        <translation>Regionen normal</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 kritisch</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 hoch</translation>
    </message>
    <message>
        <source>%1 medium</source>
        <translation>%1 mittel</translation>
    </message>
    <message>
        <source>%1 advisory</source>
        <translation>%1 Hinweis</translation>
    </message>
    <message>
        <source>%1 normal</source>
        <translation>%1 normal</translation>
    </message>
    <message>
        <source>%1, sender</source>
        <translation>%1, Sender</translation>
    </message>
    <message>
        <source>%1, database</source>
        <translation>%1, Datenbank</translation>
    </message>
    <message>
        <source>by this desk&apos;s clock, since the WAL went past the standby</source>
        <translation>nach der Uhr dieses Pults, seit das WAL über den Standby hinausging</translation>
    </message>
    <message>
        <source>less than between two looks</source>
        <translation>weniger als zwischen zwei Blicken</translation>
    </message>
    <message>
        <source>not all is replayed, and the sender measures no lag</source>
        <translation>nicht alles ist eingespielt, und der Sender misst keinen Rückstand</translation>
    </message>
    <message>
        <source>the standby&apos;s position is not known</source>
        <translation>die Position des Standbys ist nicht bekannt</translation>
    </message>
    <message>
        <source>by the standby&apos;s clock: this desk does not see the primary</source>
        <translation>nach der Uhr des Standbys: Dieses Pult sieht den Primärserver nicht</translation>
    </message>
    <message>
        <source>the primary is not seen</source>
        <translation>der Primärserver ist nicht zu sehen</translation>
    </message>
    <message>
        <source>the primary was never seen</source>
        <translation>der Primärserver wurde nie gesehen</translation>
    </message>
    <message>
        <source>the primary was last seen at %1</source>
        <translation>der Primärserver wurde zuletzt um %1 gesehen</translation>
    </message>
    <message>
        <source>it is a primary itself</source>
        <translation>er ist selbst Primärserver</translation>
    </message>
    <message>
        <source>the primary&apos;s WAL rate is not known</source>
        <translation>die WAL-Rate des Primärservers ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1, WAL written</source>
        <translation>%1, WAL geschrieben</translation>
    </message>
    <message>
        <source>no stream</source>
        <translation>keine Übertragung</translation>
    </message>
    <message>
        <source>not known for</source>
        <translation>nicht bekannt seit</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, %2 alt</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, pausiert</translation>
    </message>
    <message>
        <source>%1 is writable itself: it takes no WAL.</source>
        <translation>%1 ist selbst beschreibbar: nimmt kein WAL an.</translation>
    </message>
    <message>
        <source>%1 sends nothing to %2.</source>
        <translation>%1 sendet nichts an %2.</translation>
    </message>
    <message>
        <source>%1 has received nothing since %2.</source>
        <translation>%1 hat seit %2 nichts empfangen.</translation>
    </message>
    <message>
        <source>%1 has no receiver that streams.</source>
        <translation>%1 hat keinen Empfänger, der überträgt.</translation>
    </message>
    <message>
        <source>Neither end is heard.</source>
        <translation>Keines der beiden Enden ist zu hören.</translation>
    </message>
    <message>
        <source>%1 calls it streaming, but heard nothing lately.</source>
        <translation>%1 meldet „streaming“, hat aber zuletzt nichts gehört.</translation>
    </message>
    <message>
        <source>%1 is not heard: %2.</source>
        <translation>%1 ist nicht zu hören: %2.</translation>
    </message>
    <message>
        <source>%1 catches up.</source>
        <translation>%1 holt auf.</translation>
    </message>
    <message>
        <source>Streams; lag by the sender&apos;s clock.</source>
        <translation>Überträgt; Rückstand nach der Uhr des Senders.</translation>
    </message>
    <message>
        <source>Streams; lag %1.</source>
        <translation>Überträgt; Rückstand %1.</translation>
    </message>
    <message>
        <source>no sender&apos;s row</source>
        <translation>keine Zeile des Senders</translation>
    </message>
    <message>
        <source>the standby is not heard</source>
        <translation>der Standby ist nicht zu hören</translation>
    </message>
    <message>
        <source>receiving %1</source>
        <translation>empfängt %1</translation>
    </message>
    <message>
        <source>streaming, but nothing heard lately</source>
        <translation>„streaming“, aber zuletzt nichts gehört</translation>
    </message>
    <message>
        <source>receiver %1</source>
        <translation>Empfänger %1</translation>
    </message>
    <message>
        <source>no receiver since %1</source>
        <translation>kein Empfänger seit %1</translation>
    </message>
    <message>
        <source>no receiver</source>
        <translation>kein Empfänger</translation>
    </message>
    <message>
        <source>sends nothing to it</source>
        <translation>sendet ihm nichts</translation>
    </message>
    <message>
        <source>%1, sent %2</source>
        <translation>%1, gesendet %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>PRIMARY</source>
        <translation>PRIMÄR</translation>
    </message>
    <message>
        <source>was PRIMARY</source>
        <translation>war PRIMÄR</translation>
    </message>
    <message>
        <source>STANDBY</source>
        <translation>STANDBY</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNBEKANNT</translation>
    </message>
    <message>
        <source>a primary has no lag</source>
        <translation>ein Primärserver hat keinen Rückstand</translation>
    </message>
    <message>
        <source>no primary is known</source>
        <translation>kein Primärserver bekannt</translation>
    </message>
    <message>
        <source>a standby takes no writes</source>
        <translation>ein Standby nimmt keine Schreibzugriffe an</translation>
    </message>
    <message>
        <source>a standby calls a hung primary &quot;streaming&quot; until then, so its word comes late</source>
        <translation>ein Standby nennt einen hängenden Primärserver so lange &quot;streaming&quot;, seine Aussage kommt also spät</translation>
    </message>
    <message>
        <source>a healthy idle primary&apos;s last word can be old, so its age proves nothing</source>
        <translation>das letzte Wort eines gesunden, untätigen Primärservers kann alt sein, sein Alter beweist also nichts</translation>
    </message>
    <message>
        <source>a promotion can wait that long</source>
        <translation>eine Hochstufung kann so lange warten</translation>
    </message>
    <message>
        <source>of %1 watched; what nobody watched is not counted as up</source>
        <translation>von %1 überwacht; was niemand überwachte, zählt nicht als verfügbar</translation>
    </message>
    <message>
        <source>%1; not kept over a restart: %2</source>
        <translation>%1; über einen Neustart nicht aufbewahrt: %2</translation>
    </message>
    <message>
        <source>public canary</source>
        <translation>öffentlicher Canary</translation>
    </message>
    <message>
        <source>nothing was watched yet this month</source>
        <translation>diesen Monat noch nichts überwacht</translation>
    </message>
    <message>
        <source>not watched now; %1</source>
        <translation>jetzt nicht überwacht; %1</translation>
    </message>
    <message>
        <source>no write was accepted yet</source>
        <translation>noch kein Schreibvorgang angenommen</translation>
    </message>
    <message>
        <source>last write accepted %1 ago</source>
        <translation>letzter Schreibvorgang vor %1 angenommen</translation>
    </message>
    <message>
        <source>nothing was heard yet</source>
        <translation>noch nichts gehört</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Dieses Pult</translation>
    </message>
    <message>
        <source>feed lost</source>
        <translation>Datenstrom verloren</translation>
    </message>
    <message>
        <source>The watcher delivers nothing. All values on screen are old. Nothing is known to be wrong with any region.</source>
        <translation>Die Überwachung liefert nichts. Alle Werte auf dem Schirm sind alt. Von keiner Region ist bekannt, dass etwas mit ihr nicht stimmt.</translation>
    </message>
    <message>
        <source>Take the state from another desk.</source>
        <translation>Den Zustand von einem anderen Pult übernehmen.</translation>
    </message>
    <message>
        <source>Restart this console; report the watcher&apos;s last log lines.</source>
        <translation>Diese Konsole neu starten; die letzten Protokollzeilen der Überwachung melden.</translation>
    </message>
    <message>
        <source>reaches no region</source>
        <translation>erreicht keine Region</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 lang</translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>0 von %1</translation>
    </message>
    <message>
        <source>All regions went silent together, so this desk&apos;s own network is the likely fault. It can judge no region now.</source>
        <translation>Alle Regionen verstummten gleichzeitig, also ist wahrscheinlich das eigene Netz dieses Pults gestört. Es kann jetzt keine Region beurteilen.</translation>
    </message>
    <message>
        <source>Ask another desk what it sees.</source>
        <translation>Ein anderes Pult fragen, was es sieht.</translation>
    </message>
    <message>
        <source>Check this desk&apos;s network, VPN and firewall.</source>
        <translation>Netz, VPN und Firewall dieses Pults prüfen.</translation>
    </message>
    <message>
        <source>Decide nothing about a region from this desk.</source>
        <translation>Von diesem Pult aus nichts über eine Region entscheiden.</translation>
    </message>
    <message>
        <source>replication broken</source>
        <translation>Replikation unterbrochen</translation>
    </message>
    <message>
        <source>The standby receives nothing. What is committed from now on would be lost if it had to take over.</source>
        <translation>Der Standby empfängt nichts. Was ab jetzt festgeschrieben wird, wäre verloren, wenn er übernehmen müsste.</translation>
    </message>
    <message>
        <source>Check the network between the two regions.</source>
        <translation>Das Netz zwischen den beiden Regionen prüfen.</translation>
    </message>
    <message>
        <source>Check the standby&apos;s log and its slot on the primary.</source>
        <translation>Das Protokoll des Standbys und seinen Slot auf dem Primärserver prüfen.</translation>
    </message>
    <message>
        <source>Do not drop the slot: then only a rebuild helps.</source>
        <translation>Den Slot nicht löschen: Danach hilft nur ein Neuaufbau.</translation>
    </message>
    <message>
        <source>replication lag</source>
        <translation>Replikationsrückstand</translation>
    </message>
    <message>
        <source>The standby falls behind. Reads there are old, and a failover to it takes longer or loses more.</source>
        <translation>Der Standby fällt zurück. Lesezugriffe dort sind alt, und ein Failover dorthin dauert länger oder verliert mehr.</translation>
    </message>
    <message>
        <source>Compare the WAL rate with the link&apos;s rate (Ctrl 3).</source>
        <translation>Die WAL-Rate mit der Rate der Verbindung vergleichen (Ctrl 3).</translation>
    </message>
    <message>
        <source>Look for long queries on the standby that hold replay back.</source>
        <translation>Auf dem Standby nach langen Abfragen suchen, die das Einspielen aufhalten.</translation>
    </message>
    <message>
        <source>After 5 min call the database&apos;s on-call.</source>
        <translation>Nach 5 min die Datenbank-Bereitschaft anrufen.</translation>
    </message>
    <message>
        <source>replay paused</source>
        <translation>Einspielen pausiert</translation>
    </message>
    <message>
        <source>%1 not replayed</source>
        <translation>%1 nicht eingespielt</translation>
    </message>
    <message>
        <source>It receives everything and shows nothing new. Reads there grow older; a promotion replays the rest first.</source>
        <translation>Er empfängt alles und zeigt nichts Neues. Lesezugriffe dort werden älter; eine Hochstufung spielt zuerst den Rest ein.</translation>
    </message>
    <message>
        <source>Ask who paused it, and why.</source>
        <translation>Fragen, wer es pausiert hat und warum.</translation>
    </message>
    <message>
        <source>Resume it there with pg_wal_replay_resume().</source>
        <translation>Dort mit pg_wal_replay_resume() fortsetzen.</translation>
    </message>
    <message>
        <source>%1, slot %2</source>
        <translation>%1, Slot %2</translation>
    </message>
    <message>
        <source>slot lost its WAL</source>
        <translation>Slot hat sein WAL verloren</translation>
    </message>
    <message>
        <source>slot about to lose its WAL</source>
        <translation>Slot verliert bald sein WAL</translation>
    </message>
    <message>
        <source>slot inactive</source>
        <translation>Slot inaktiv</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>The primary has removed WAL that this standby needs. Only a rebuild brings it back.</source>
        <translation>Der Primärserver hat WAL entfernt, das dieser Standby braucht. Nur ein Neuaufbau bringt ihn zurück.</translation>
    </message>
    <message>
        <source>Nobody reads this slot. The primary keeps WAL for it until its disk or its limit is full.</source>
        <translation>Niemand liest diesen Slot. Der Primärserver behält WAL für ihn, bis seine Platte oder seine Grenze voll ist.</translation>
    </message>
    <message>
        <source>Rebuild the standby from a base backup.</source>
        <translation>Den Standby aus einem Basis-Backup neu aufbauen.</translation>
    </message>
    <message>
        <source>Bring the standby&apos;s stream back.</source>
        <translation>Die Übertragung zum Standby wiederherstellen.</translation>
    </message>
    <message>
        <source>Watch the free disk space of the primary.</source>
        <translation>Den freien Plattenplatz des Primärservers beobachten.</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>certificate expires</source>
        <translation>Zertifikat läuft ab</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Clients that verify it refuse the connection.</source>
        <translation>Clients, die es prüfen, lehnen die Verbindung ab.</translation>
    </message>
    <message>
        <source>Once it ends, clients refuse the connection, and so do Traffic Manager&apos;s probes.</source>
        <translation>Sobald es endet, lehnen Clients die Verbindung ab, ebenso die Sonden von Traffic Manager.</translation>
    </message>
    <message>
        <source>Renew the certificate of %1.</source>
        <translation>Das Zertifikat von %1 erneuern.</translation>
    </message>
    <message>
        <source>(required %1)</source>
        <translation>(verlangt %1)</translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <translation>%1 %2: %3.</translation>
    </message>
    <message>
        <source>Set %1 %2 there; a reload is enough for all but wal_log_hints.</source>
        <translation>Dort %1 %2 setzen; ein Reload genügt für alle außer wal_log_hints.</translation>
    </message>
    <message>
        <source>clock differs</source>
        <translation>Uhr weicht ab</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>voraus</translation>
    </message>
    <message>
        <source>Its clock and this desk&apos;s differ. Times in its logs cannot be put in order with others.</source>
        <translation>Die Uhr dort und die dieses Pults weichen voneinander ab. Zeiten in den Protokollen dort lassen sich nicht mit anderen ordnen.</translation>
    </message>
    <message>
        <source>Check time synchronisation there, and on this desk.</source>
        <translation>Die Zeitsynchronisation dort und an diesem Pult prüfen.</translation>
    </message>
    <message>
        <source>from all %1 regions</source>
        <translation>von allen %1 Regionen</translation>
    </message>
    <message>
        <source>All regions&apos; clocks differ from this desk&apos;s the same way. Ages on screen are right; times of day may not be.</source>
        <translation>Die Uhren aller Regionen weichen gleich von der dieses Pults ab. Alter auf dem Schirm stimmt; Uhrzeiten vielleicht nicht.</translation>
    </message>
    <message>
        <source>Check time synchronisation of this desk.</source>
        <translation>Die Zeitsynchronisation dieses Pults prüfen.</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>no failover target</source>
        <translation>kein Failover-Ziel</translation>
    </message>
    <message>
        <source>0 reachable and lawful</source>
        <translation>0 erreichbar und zulässig</translation>
    </message>
    <message>
        <source>No region but the primary may hold this data. Its loss leaves no lawful place to go.</source>
        <translation>Keine Region außer dem Primärserver darf diese Daten halten. Sein Verlust lässt keinen zulässigen Ort übrig.</translation>
    </message>
    <message>
        <source>None of the regions that may take over is known to answer: %1.</source>
        <translation>Von keiner der Regionen, die übernehmen dürfen, ist bekannt, dass sie antwortet: %1.</translation>
    </message>
    <message>
        <source>Bring one of the lawful standbys back.</source>
        <translation>Einen der zulässigen Standbys zurückbringen.</translation>
    </message>
    <message>
        <source>Have someone decide now what may be done without one.</source>
        <translation>Jetzt jemanden entscheiden lassen, was ohne einen getan werden darf.</translation>
    </message>
    <message>
        <source>only lawful place</source>
        <translation>einziger zulässiger Ort</translation>
    </message>
    <message>
        <source>1 region</source>
        <translation>1 Region</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may live in %2 only. The loss of %3 leaves no lawful failover target.</source>
        <translation>„%1“ darf nur in %2 liegen. Der Verlust von %3 lässt kein zulässiges Failover-Ziel übrig.</translation>
    </message>
    <message>
        <source>Plan a second region within %1.</source>
        <translation>Eine zweite Region innerhalb von %1 planen.</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>%1 ohne Antwort</translation>
    </message>
    <message>
        <source>database down</source>
        <translation>Datenbank ausgefallen</translation>
    </message>
    <message>
        <source>(limit %1)</source>
        <translation>(Grenze %1)</translation>
    </message>
    <message>
        <source>No region accepts writes. Two kinds of evidence and two places agree; nothing proves that it lives.</source>
        <translation>Keine Region nimmt Schreibzugriffe an. Zwei Arten von Befunden und zwei Orte stimmen überein; nichts beweist, dass die Datenbank lebt.</translation>
    </message>
    <message>
        <source>Read who says what on the region page (Ctrl 2).</source>
        <translation>Auf der Regionsseite lesen, wer was sagt (Ctrl 2).</translation>
    </message>
    <message>
        <source>Decide on a failover: each standby&apos;s page says whether it can take over, and what would be lost.</source>
        <translation>Über einen Failover entscheiden: Die Seite jedes Standbys sagt, ob er übernehmen kann und was verloren wäre.</translation>
    </message>
    <message>
        <source>Make sure that the old primary cannot write before another one does.</source>
        <translation>Sicherstellen, dass der alte Primärserver nicht schreiben kann, bevor ein anderer es tut.</translation>
    </message>
    <message>
        <source>This standby is lost: it serves no reads and cannot take over. Writes are not affected.</source>
        <translation>Dieser Standby ist verloren: Er bedient keine Lesezugriffe und kann nicht übernehmen. Schreibzugriffe sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Have its database host checked.</source>
        <translation>Seinen Datenbank-Host prüfen lassen.</translation>
    </message>
    <message>
        <source>suspected down</source>
        <translation>Ausfall vermutet</translation>
    </message>
    <message>
        <source>Some evidence says that it is down, other evidence is missing or says the opposite. That is no proof.</source>
        <translation>Einige Befunde sagen, dass sie ausgefallen ist, andere fehlen oder sagen das Gegenteil. Das ist kein Beweis.</translation>
    </message>
    <message>
        <source>Ask another desk or the region&apos;s staff.</source>
        <translation>Ein anderes Pult oder das Personal der Region fragen.</translation>
    </message>
    <message>
        <source>Move nothing on this evidence alone.</source>
        <translation>Auf diesen Befund allein nichts verlegen.</translation>
    </message>
    <message>
        <source>database recovers</source>
        <translation>Datenbank in Recovery</translation>
    </message>
    <message>
        <source>The server answers that it starts up (57P03). It is alive and accepts nothing until crash recovery ends.</source>
        <translation>Der Server antwortet, dass er startet (57P03). Er lebt und nimmt nichts an, bis die Crash-Recovery endet.</translation>
    </message>
    <message>
        <source>Wait: recovery usually ends within seconds.</source>
        <translation>Warten: Die Recovery endet meist in Sekunden.</translation>
    </message>
    <message>
        <source>When it passes the decision budget, weigh a failover.</source>
        <translation>Überschreitet sie das Entscheidungsbudget, einen Failover abwägen.</translation>
    </message>
    <message>
        <source>(expected %1)</source>
        <translation>(erwartet %1)</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>application fails</source>
        <translation>Anwendung gestört</translation>
    </message>
    <message>
        <source>It serves reads, but its writes do not reach the primary.</source>
        <translation>Die Anwendung bedient Lesezugriffe, aber ihre Schreibzugriffe erreichen den Primärserver nicht.</translation>
    </message>
    <message>
        <source>Look at the primary first, then at the way there.</source>
        <translation>Zuerst den Primärserver ansehen, dann den Weg dorthin.</translation>
    </message>
    <message>
        <source>The database under it is alive, so moving the database would not help.</source>
        <translation>Die Datenbank darunter lebt; die Datenbank zu verlegen würde also nicht helfen.</translation>
    </message>
    <message>
        <source>Check the application&apos;s deployment and settings there.</source>
        <translation>Deployment und Einstellungen der Anwendung dort prüfen.</translation>
    </message>
    <message>
        <source>Consider taking this endpoint out of Traffic Manager.</source>
        <translation>Erwägen, diesen Endpunkt aus Traffic Manager zu nehmen.</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>degradiert</translation>
    </message>
    <message>
        <source>It serves, but something about it is wrong.</source>
        <translation>Die Region bedient, aber etwas an ihr stimmt nicht.</translation>
    </message>
    <message>
        <source>no database process</source>
        <translation>kein Datenbankprozess</translation>
    </message>
    <message>
        <source>0 processes</source>
        <translation>0 Prozesse</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>Host control finds nothing that could write there.</source>
        <translation>Die Host-Steuerung findet nichts, was dort schreiben könnte.</translation>
    </message>
    <message>
        <source>Read the database server&apos;s last log lines on its host.</source>
        <translation>Die letzten Protokollzeilen des Datenbankservers auf seinem Host lesen.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>two primaries</source>
        <translation>zwei Primärserver</translation>
    </message>
    <message>
        <source>%1 writable</source>
        <translation>%1 beschreibbar</translation>
    </message>
    <message>
        <source>&gt; 1</source>
        <translation>&gt; 1</translation>
    </message>
    <message>
        <source>More than one database accepts writes. Each commit makes them differ more, and no automatic way joins them again.</source>
        <translation>Mehr als eine Datenbank nimmt Schreibzugriffe an. Jeder Commit lässt sie weiter auseinanderlaufen, und kein automatischer Weg führt sie wieder zusammen.</translation>
    </message>
    <message>
        <source>Keep both data directories. Rewind nothing yet.</source>
        <translation>Beide Datenverzeichnisse aufbewahren. Noch nichts zurückspulen.</translation>
    </message>
    <message>
        <source>Check which one the public name leads to.</source>
        <translation>Prüfen, zu welcher der öffentliche Name führt.</translation>
    </message>
    <message>
        <source>no primary known</source>
        <translation>kein Primärserver bekannt</translation>
    </message>
    <message>
        <source>last was %1</source>
        <translation>letzter war %1</translation>
    </message>
    <message>
        <source>none seen yet</source>
        <translation>noch keiner gesehen</translation>
    </message>
    <message>
        <source>No database is known to accept writes now.</source>
        <translation>Von keiner Datenbank ist jetzt bekannt, dass sie Schreibzugriffe annimmt.</translation>
    </message>
    <message>
        <source>Look at the regions that do not answer first.</source>
        <translation>Zuerst die Regionen ansehen, die nicht antworten.</translation>
    </message>
    <message>
        <source>Public path</source>
        <translation>Öffentlicher Pfad</translation>
    </message>
    <message>
        <source>no write accepted</source>
        <translation>kein Schreibvorgang angenommen</translation>
    </message>
    <message>
        <source>Users cannot write through the public name. The month&apos;s availability budget is burning.</source>
        <translation>Nutzer können über den öffentlichen Namen nicht schreiben. Das Verfügbarkeitsbudget des Monats wird verbraucht.</translation>
    </message>
    <message>
        <source>Look at the primary first, then at Traffic Manager and DNS (Ctrl 3).</source>
        <translation>Zuerst den Primärserver ansehen, dann Traffic Manager und DNS (Ctrl 3).</translation>
    </message>
    <message>
        <source>Database, direct</source>
        <translation>Datenbank, direkt</translation>
    </message>
    <message>
        <source>This desk commits nothing at the primary. While the public path accepts writes, the database lives.</source>
        <translation>Dieses Pult schreibt am Primärserver nichts fest. Solange der öffentliche Pfad Schreibzugriffe annimmt, lebt die Datenbank.</translation>
    </message>
    <message>
        <source>Check the path from this desk to the primary&apos;s database.</source>
        <translation>Den Weg von diesem Pult zur Datenbank des Primärservers prüfen.</translation>
    </message>
    <message>
        <source> Last answer: %1.</source>
        <translation> Letzte Antwort: %1.</translation>
    </message>
    <message>
        <source>canary silent</source>
        <translation>Canary stumm</translation>
    </message>
    <message>
        <source>Nobody measures whether writes are accepted. What is not watched is not counted as up.</source>
        <translation>Niemand misst, ob Schreibzugriffe angenommen werden. Was nicht überwacht wird, zählt nicht als verfügbar.</translation>
    </message>
    <message>
        <source>See Settings, sources (Ctrl 9), for its last error.</source>
        <translation>Siehe Einstellungen, Quellen (Ctrl 9), für den letzten Fehler.</translation>
    </message>
    <message>
        <source>availability budget used up</source>
        <translation>Verfügbarkeitsbudget aufgebraucht</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 ausgefallen</translation>
    </message>
    <message>
        <source>This month misses its target of %1 whatever happens now.</source>
        <translation>Dieser Monat verfehlt sein Ziel von %1, was jetzt auch geschieht.</translation>
    </message>
    <message>
        <source>Put off planned moves and drills that users notice.</source>
        <translation>Geplante Wechsel und Übungen verschieben, die Nutzer bemerken.</translation>
    </message>
    <message>
        <source>critical health</source>
        <translation>kritischer Health-Check</translation>
    </message>
    <message>
        <source>source silent</source>
        <translation>Quelle stumm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not known now: %1. Silence is no proof that anything is down.</source>
        <translation>Jetzt nicht bekannt: %1. Stille ist kein Beweis, dass etwas ausgefallen ist.</translation>
    </message>
    <message>
        <source>Ask another desk whether it hears this region.</source>
        <translation>Ein anderes Pult fragen, ob es diese Region hört.</translation>
    </message>
    <message>
        <source>endpoint out</source>
        <translation>Endpunkt außer Dienst</translation>
    </message>
    <message>
        <source>Traffic Manager sends users elsewhere. %1.</source>
        <translation>Traffic Manager schickt Nutzer anderswohin. %1.</translation>
    </message>
    <message>
        <source>Request the monitored page of this endpoint from elsewhere.</source>
        <translation>Die überwachte Seite dieses Endpunkts von anderswo abrufen.</translation>
    </message>
    <message>
        <source>Compare with who says what on the region page (Ctrl 2).</source>
        <translation>Mit „wer sagt was“ auf der Regionsseite vergleichen (Ctrl 2).</translation>
    </message>
    <message>
        <source>endpoint differs</source>
        <translation>Endpunkt weicht ab</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Traffic Manager is not as the fleet file says: %1. A failover would start from another state than planned.</source>
        <translation>Traffic Manager ist nicht so, wie die Flottendatei sagt: %1. Ein Failover begänne aus einem anderen Zustand als geplant.</translation>
    </message>
    <message>
        <source>Find out who changed it, and why.</source>
        <translation>Herausfinden, wer es geändert hat und warum.</translation>
    </message>
    <message>
        <source>Bring Traffic Manager or the fleet file in line.</source>
        <translation>Traffic Manager oder die Flottendatei angleichen.</translation>
    </message>
    <message>
        <source>(fleet file %1)</source>
        <translation>(Flottendatei %1)</translation>
    </message>
    <message>
        <source>Traffic Manager is not as the fleet file says. A longer TTL keeps users on a dead region.</source>
        <translation>Traffic Manager ist nicht so, wie die Flottendatei sagt. Eine längere TTL hält Nutzer auf einer toten Region.</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Azure Resource Manager</source>
        <translation>Azure Resource Manager</translation>
    </message>
    <message>
        <source>no fresh answer</source>
        <translation>keine frische Antwort</translation>
    </message>
    <message>
        <source>Traffic Manager&apos;s state is not known now, and changes to it may be refused.</source>
        <translation>Der Zustand von Traffic Manager ist jetzt nicht bekannt, und Änderungen daran werden möglicherweise abgelehnt.</translation>
    </message>
    <message>
        <source>Throttled: wait; fewer desks ask less.</source>
        <translation>Gedrosselt: warten; weniger Pulte fragen weniger.</translation>
    </message>
    <message>
        <source>Refused: check the console&apos;s registration and its secret.</source>
        <translation>Abgelehnt: die Registrierung der Konsole und ihr Secret prüfen.</translation>
    </message>
    <message>
        <source>Otherwise look at Azure&apos;s status page.</source>
        <translation>Sonst die Statusseite von Azure ansehen.</translation>
    </message>
    <message>
        <source>DNS disagrees</source>
        <translation>DNS uneinig</translation>
    </message>
    <message>
        <source>%1 on %2 of %3 servers</source>
        <translation>%1 auf %2 von %3 Servern</translation>
    </message>
    <message>
        <source>Users behind %1 go where they should not: %2.</source>
        <translation>Nutzer hinter %1 gelangen dorthin, wo sie nicht hin sollten: %2.</translation>
    </message>
    <message>
        <source>these name servers</source>
        <translation>diesen Nameservern</translation>
    </message>
    <message>
        <source>Within the TTL after a change this is normal: wait for it.</source>
        <translation>Innerhalb der TTL nach einer Änderung ist das normal: abwarten.</translation>
    </message>
    <message>
        <source>Longer: ask the server&apos;s operator, or for another answer.</source>
        <translation>Länger: den Betreiber des Servers fragen oder um eine andere Antwort bitten.</translation>
    </message>
    <message>
        <source>name server silent</source>
        <translation>Nameserver stumm</translation>
    </message>
    <message>
        <source>What this server tells users is not known now.</source>
        <translation>Was dieser Server Nutzern sagt, ist jetzt nicht bekannt.</translation>
    </message>
    <message>
        <source>Ask it from elsewhere: dig @%1 %2.</source>
        <translation>Ihn von anderswo fragen: dig @%1 %2.</translation>
    </message>
    <message>
        <source>WAL rate × tariff of %1 (%2)</source>
        <translation>WAL-Rate × Tarif vom %1 (%2)</translation>
    </message>
    <message>
        <source>est., tariff %1</source>
        <translation>gesch., Tarif %1</translation>
    </message>
    <message>
        <source>WAL rate not known</source>
        <translation>WAL-Rate nicht bekannt</translation>
    </message>
    <message>
        <source>WAL rate not known: %1</source>
        <translation>WAL-Rate nicht bekannt: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>no replication link is known</source>
        <translation>keine Replikationsverbindung bekannt</translation>
    </message>
    <message>
        <source>%1; against %2 as primary</source>
        <translation>%1; gegenüber %2 als Primärserver</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Traffic Manager has no enabled endpoint to answer with</source>
        <translation>Traffic Manager hat keinen aktivierten Endpunkt, mit dem er antworten kann</translation>
    </message>
    <message>
        <source>leads to no region of the fleet file; Traffic Manager would say %1</source>
        <translation>führt zu keiner Region der Flottendatei; Traffic Manager würde %1 sagen</translation>
    </message>
    <message>
        <source>Traffic Manager would say %1; an answer may be kept for %2</source>
        <translation>Traffic Manager würde %1 sagen; eine Antwort darf %2 lang behalten werden</translation>
    </message>
    <message>
        <source>TTL %1 is above the fleet file&apos;s %2: clients stay longer</source>
        <translation>TTL %1 liegt über %2 der Flottendatei: Clients bleiben länger</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>not judged: Traffic Manager&apos;s state is not known now</source>
        <translation>nicht beurteilt: Der Zustand von Traffic Manager ist jetzt nicht bekannt</translation>
    </message>
    <message>
        <source>WAL positions</source>
        <translation>WAL-Positionen</translation>
    </message>
    <message>
        <source>rate of commits</source>
        <translation>Commit-Rate</translation>
    </message>
    <message>
        <source>no primary was seen yet</source>
        <translation>noch kein Primärserver gesehen</translation>
    </message>
    <message>
        <source>what it holds was never seen</source>
        <translation>was er hält, wurde nie gesehen</translation>
    </message>
    <message>
        <source>%1 may still accept writes</source>
        <translation>%1 nimmt vielleicht noch Schreibzugriffe an</translation>
    </message>
    <message>
        <source>%1 was already behind at the first look that is remembered</source>
        <translation>%1 lag schon beim ersten Blick zurück, der noch bekannt ist</translation>
    </message>
    <message>
        <source>its database is not known to answer</source>
        <translation>nicht bekannt, ob seine Datenbank antwortet</translation>
    </message>
    <message>
        <source>it is writable already</source>
        <translation>er ist bereits beschreibbar</translation>
    </message>
    <message>
        <source>standby answers in %1</source>
        <translation>Standby antwortet in %1</translation>
    </message>
    <message>
        <source>region is up</source>
        <translation>Region ist in Betrieb</translation>
    </message>
    <message>
        <source>region is not known to be up</source>
        <translation>nicht bekannt, ob die Region in Betrieb ist</translation>
    </message>
    <message>
        <source>region is not plainly up: %1</source>
        <translation>Region ist nicht eindeutig in Betrieb: %1</translation>
    </message>
    <message>
        <source>no single primary is known to be alive</source>
        <translation>kein einzelner Primärserver ist als lebend bekannt</translation>
    </message>
    <message>
        <source>%1 is alive</source>
        <translation>%1 lebt</translation>
    </message>
    <message>
        <source>lag is not known (limit %1)</source>
        <translation>Rückstand ist nicht bekannt (Grenze %1)</translation>
    </message>
    <message>
        <source>lag %1 has no upper end (limit %2)</source>
        <translation>Rückstand %1 hat keine Obergrenze (Grenze %2)</translation>
    </message>
    <message>
        <source>lag %1 &gt; %2</source>
        <translation>Rückstand %1 &gt; %2</translation>
    </message>
    <message>
        <source>lag %1 ≤ %2</source>
        <translation>Rückstand %1 ≤ %2</translation>
    </message>
    <message>
        <source>replay is not known</source>
        <translation>Einspielen ist nicht bekannt</translation>
    </message>
    <message>
        <source>replay is paused</source>
        <translation>Einspielen ist pausiert</translation>
    </message>
    <message>
        <source>replay is running</source>
        <translation>Einspielen läuft</translation>
    </message>
    <message>
        <source>backlog is not known</source>
        <translation>Einspielrest ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 to replay first%2</source>
        <translation>%1 zuerst einzuspielen%2</translation>
    </message>
    <message>
        <source> (paused)</source>
        <translation> (pausiert)</translation>
    </message>
    <message>
        <source>timeline is not known</source>
        <translation>Timeline ist nicht bekannt</translation>
    </message>
    <message>
        <source>the primary&apos;s timeline was never seen</source>
        <translation>die Timeline des Primärservers wurde nie gesehen</translation>
    </message>
    <message>
        <source>timeline %1, the primary&apos;s is %2</source>
        <translation>Timeline %1, die des Primärservers ist %2</translation>
    </message>
    <message>
        <source>it belongs to another cluster (system %1)</source>
        <translation>er gehört zu einem anderen Cluster (System %1)</translation>
    </message>
    <message>
        <source>timeline %1 as the primary</source>
        <translation>Timeline %1 wie der Primärserver</translation>
    </message>
    <message>
        <source>residency: &quot;%1&quot; may live in %2 only, this is %3</source>
        <translation>Datenstandort: „%1“ darf nur in %2 liegen, dies ist %3</translation>
    </message>
    <message>
        <source>residency: %1 is lawful</source>
        <translation>Datenstandort: %1 ist zulässig</translation>
    </message>
    <message>
        <source>settings are not known</source>
        <translation>Einstellungen sind nicht bekannt</translation>
    </message>
    <message>
        <source>settings are within their limits</source>
        <translation>Einstellungen liegen innerhalb ihrer Grenzen</translation>
    </message>
    <message>
        <source>%1 %2, required %3</source>
        <translation>%1 %2, verlangt %3</translation>
    </message>
    <message>
        <source>possible loss is not known: %1 (RPO %2)</source>
        <translation>möglicher Verlust ist nicht bekannt: %1 (RPO %2)</translation>
    </message>
    <message>
        <source>possible loss %1 &gt; RPO %2</source>
        <translation>möglicher Verlust %1 &gt; RPO %2</translation>
    </message>
    <message>
        <source>possible loss %1 has no upper end, %2 (RPO %3)</source>
        <translation>möglicher Verlust %1 hat keine Obergrenze, %2 (RPO %3)</translation>
    </message>
    <message>
        <source>possible loss %1 ≤ RPO %2</source>
        <translation>möglicher Verlust %1 ≤ RPO %2</translation>
    </message>
    <message>
        <source>fence: no primary is known to fence</source>
        <translation>Absperrung: kein Primärserver bekannt, der abzusperren ist</translation>
    </message>
    <message>
        <source>fence: host control of %1 answers</source>
        <translation>Absperrung: Host-Steuerung von %1 antwortet</translation>
    </message>
    <message>
        <source>fence: the fleet file names no host control for %1</source>
        <translation>Absperrung: die Flottendatei nennt keine Host-Steuerung für %1</translation>
    </message>
    <message>
        <source>fence: host control of %1 does not answer</source>
        <translation>Absperrung: Host-Steuerung von %1 antwortet nicht</translation>
    </message>
    <message>
        <source>it is the primary</source>
        <translation>ist der Primärserver</translation>
    </message>
    <message>
        <source>%1&apos;s database is not known to serve</source>
        <translation>nicht bekannt, ob die Datenbank von %1 bedient</translation>
    </message>
    <message>
        <source>%1 is the primary</source>
        <translation>%1 ist der Primärserver</translation>
    </message>
    <message>
        <source>%1&apos;s lag is not known (limit %2)</source>
        <translation>Rückstand von %1 ist nicht bekannt (Grenze %2)</translation>
    </message>
    <message>
        <source>%1&apos;s lag %2 is below %3</source>
        <translation>Rückstand von %1, %2, liegt unter %3</translation>
    </message>
    <message>
        <source>%1&apos;s lag %2 is not below %3</source>
        <translation>Rückstand von %1, %2, liegt nicht unter %3</translation>
    </message>
    <message>
        <source>%1; %2 is the nearest within its own limit</source>
        <translation>%1; %2 ist der nächste innerhalb seiner eigenen Grenze</translation>
    </message>
    <message>
        <source>%1; nor is any other within its limit, so reads stay and may be old</source>
        <translation>%1; auch kein anderer liegt innerhalb seiner Grenze, daher bleiben Lesezugriffe und können alt sein</translation>
    </message>
    <message>
        <source>%1; none is within its limit, %2 is the nearest that answers: reads may be old</source>
        <translation>%1; keiner liegt innerhalb seiner Grenze, %2 ist der nächste, der antwortet: Lesezugriffe können alt sein</translation>
    </message>
    <message>
        <source>%1; no other database is known to serve</source>
        <translation>%1; von keiner anderen Datenbank ist bekannt, dass sie bedient</translation>
    </message>
    <message>
        <source>0 (off)</source>
        <translation>0 (aus)</translation>
    </message>
    <message>
        <source>pg_rewind cannot run: an old primary returns by a full rebuild only</source>
        <translation>pg_rewind kann nicht laufen: Ein alter Primärserver kehrt nur durch einen vollständigen Neuaufbau zurück</translation>
    </message>
    <message>
        <source>public path not heard</source>
        <translation>öffentlicher Pfad nicht gehört</translation>
    </message>
    <message>
        <source>public path not watched now</source>
        <translation>öffentlicher Pfad jetzt nicht überwacht</translation>
    </message>
    <message>
        <source>median %1 · accepted %2 ago</source>
        <translation>Median %1 · angenommen vor %2</translation>
    </message>
    <message>
        <source>last accepted %1, %2 ago</source>
        <translation>zuletzt angenommen %1, vor %2</translation>
    </message>
    <message>
        <source>WRITES, public path</source>
        <translation>SCHREIBEN, öffentl. Pfad</translation>
    </message>
    <message>
        <source>commit rate not known without a known primary</source>
        <translation>Commit-Rate nicht bekannt ohne bekannten Primärserver</translation>
    </message>
    <message>
        <source>IF YOU FAIL OVER NOW, AT RISK</source>
        <translation>BEI FAILOVER JETZT GEFÄHRDET</translation>
    </message>
    <message>
        <source>no region is known that could take over</source>
        <translation>keine Region bekannt, die übernehmen könnte</translation>
    </message>
    <message>
        <source>no upper end</source>
        <translation>keine Obergrenze</translation>
    </message>
    <message>
        <source>RPO %1</source>
        <translation>RPO %1</translation>
    </message>
    <message>
        <source>DECISION BUDGET</source>
        <translation>ENTSCHEIDUNGSBUDGET</translation>
    </message>
    <message>
        <source>no incident</source>
        <translation>kein Vorfall</translation>
    </message>
    <message>
        <source>starts with the first detection</source>
        <translation>beginnt mit der ersten Erkennung</translation>
    </message>
    <message>
        <source>not judged: no single primary is known</source>
        <translation>nicht beurteilt: kein einzelner Primärserver bekannt</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>passed by %1</source>
        <translation>überschritten um %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>übrig %1</translation>
    </message>
    <message>
        <source>, burning</source>
        <translation>, wird verbraucht</translation>
    </message>
    <message>
        <source>budget %1 overdrawn by %2%3</source>
        <translation>Budget %1 überzogen um %2%3</translation>
    </message>
    <message>
        <source>budget left %1 of %2%3</source>
        <translation>Budget übrig %1 von %2%3</translation>
    </message>
    <message>
        <source>AVAILABILITY</source>
        <translation>VERFÜGBARKEIT</translation>
    </message>
    <message>
        <source>AVAILABILITY, %1</source>
        <translation>VERFÜGBARKEIT, %1</translation>
    </message>
    <message>
        <source>%1 watched</source>
        <translation>%1 überwacht</translation>
    </message>
    <message>
        <source>CROSS-REGION COST</source>
        <translation>KOSTEN ZWISCHEN REGIONEN</translation>
    </message>
    <message>
        <source>/ h</source>
        <translation>/ h</translation>
    </message>
    <message>
        <source>est. · tariff %1</source>
        <translation>gesch. · Tarif %1</translation>
    </message>
    <message>
        <source>%1 / 30 days</source>
        <translation>%1 / 30 Tage</translation>
    </message>
    <message>
        <source>Traffic Manager&apos;s probe says %1</source>
        <translation>Sonde von Traffic Manager sagt %1</translation>
    </message>
    <message>
        <source>%1, this desk finds %2 up</source>
        <translation>%1, dieses Pult findet %2 in Betrieb</translation>
    </message>
    <message>
        <source>%1 %2, fleet file %3</source>
        <translation>%1 %2, Flottendatei %3</translation>
    </message>
    <message>
        <source>%1 in Traffic Manager, so it gets no traffic</source>
        <translation>%1 in Traffic Manager, erhält also keinen Verkehr</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>in the fleet file, but not in Traffic Manager</source>
        <translation>in der Flottendatei, aber nicht in Traffic Manager</translation>
    </message>
    <message>
        <source>in Traffic Manager, but not in the fleet file</source>
        <translation>in Traffic Manager, aber nicht in der Flottendatei</translation>
    </message>
    <message>
        <source>fleet file: %1</source>
        <translation>Flottendatei: %1</translation>
    </message>
    <message>
        <source>method %1, fleet file %2</source>
        <translation>Methode %1, Flottendatei %2</translation>
    </message>
    <message>
        <source>Stop writes to the one that lost the primary role: it has the lower timeline.</source>
        <translation>Schreibzugriffe auf die Datenbank stoppen, die die Primärrolle verloren hat: Sie hat die niedrigere Timeline.</translation>
    </message>
    <message>
        <source>Replay is paused on %1: it receives but replays nothing.</source>
        <translation>Einspielen ist auf %1 pausiert: empfängt, spielt aber nichts ein.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>kept open</source>
        <translation>offen gehalten</translation>
    </message>
    <message>
        <source>fence: Azure answers for the server of %1</source>
        <translation>Absperrung: Azure antwortet für den Server von %1</translation>
    </message>
    <message>
        <source>%1; it said that it stops serving</source>
        <translation>%1; sie hat angekündigt, den Dienst einzustellen</translation>
    </message>
</context>
<context>
    <name>WindowWords</name>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Free the disk, or make the folder writable</source>
        <translation>Platz auf der Platte schaffen oder den Ordner beschreibbar machen</translation>
    </message>
    <message>
        <source>The folder %1 could not be made</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>Make it, or make its parent writable</source>
        <translation>Ihn anlegen oder den übergeordneten Ordner beschreibbar machen</translation>
    </message>
</context>
<context>
    <name>YamlWords</name>
    <message>
        <source>An alias (*name) stands here; there are %1 in the file.</source>
        <translation>Hier steht ein Alias (*name); in der Datei sind es %1.</translation>
    </message>
    <message>
        <source>The values themselves, written out.</source>
        <translation>Die Werte selbst, ausgeschrieben.</translation>
    </message>
    <message>
        <source>A key must be a single word.</source>
        <translation>Ein Schlüssel muss ein einzelnes Wort sein.</translation>
    </message>
    <message>
        <source>&quot;key: value&quot;.</source>
        <translation>&quot;key: value&quot;.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>A fleet file that this user may read.</source>
        <translation>Eine Flottendatei, die dieser Benutzer lesen darf.</translation>
    </message>
    <message>
        <source>A byte that is not UTF-8 stands here.</source>
        <translation>Hier steht ein Byte, das kein UTF-8 ist.</translation>
    </message>
    <message>
        <source>A file saved as UTF-8.</source>
        <translation>Eine als UTF-8 gespeicherte Datei.</translation>
    </message>
    <message>
        <source>A control character stands here; the file is not text.</source>
        <translation>Hier steht ein Steuerzeichen; die Datei ist kein Text.</translation>
    </message>
    <message>
        <source>A file saved as UTF-8 text.</source>
        <translation>Eine als UTF-8-Text gespeicherte Datei.</translation>
    </message>
    <message>
        <source>A tab stands in the indentation.</source>
        <translation>In der Einrückung steht ein Tabulator.</translation>
    </message>
    <message>
        <source>Spaces: YAML does not know how wide a tab is.</source>
        <translation>Leerzeichen: YAML weiß nicht, wie breit ein Tabulator ist.</translation>
    </message>
    <message>
        <source>The file is UTF-16.</source>
        <translation>Die Datei ist UTF-16.</translation>
    </message>
    <message>
        <source>A second document begins here.</source>
        <translation>Hier beginnt ein zweites Dokument.</translation>
    </message>
    <message>
        <source>One document: no line &quot;---&quot; but the first.</source>
        <translation>Ein Dokument: keine Zeile &quot;---&quot; außer der ersten.</translation>
    </message>
    <message>
        <source>The file has %1 bytes.</source>
        <translation>Die Datei hat %1 Byte.</translation>
    </message>
    <message>
        <source>At most %1 bytes.</source>
        <translation>Höchstens %1 Byte.</translation>
    </message>
    <message>
        <source>More than %1 values are written.</source>
        <translation>Mehr als %1 Werte stehen da.</translation>
    </message>
    <message>
        <source>At most %1 values.</source>
        <translation>Höchstens %1 Werte.</translation>
    </message>
    <message>
        <source>This is not YAML: %1. Nothing behind it was read.</source>
        <translation>Das ist kein YAML: %1. Nichts dahinter wurde gelesen.</translation>
    </message>
    <message>
        <source>Check indentation, colons, quotes and brackets from here upwards.</source>
        <translation>Einrückung, Doppelpunkte, Anführungszeichen und Klammern von hier an aufwärts prüfen.</translation>
    </message>
    <message>
        <source>This is not YAML: %1.</source>
        <translation>Das ist kein YAML: %1.</translation>
    </message>
    <message>
        <source>Check indentation, colons, quotes and brackets.</source>
        <translation>Einrückung, Doppelpunkte, Anführungszeichen und Klammern prüfen.</translation>
    </message>
</context>
<context>
    <name>pilothouse::AlarmLog</name>
    <message>
        <source>Not shelved. This alarm is no longer active.</source>
        <translation>Nicht zurückgestellt. Dieser Alarm ist nicht mehr aktiv.</translation>
    </message>
    <message>
        <source>Not shelved. Critical alarms cannot be shelved.</source>
        <translation>Nicht zurückgestellt. Kritische Alarme können nicht zurückgestellt werden.</translation>
    </message>
    <message>
        <source>Acknowledge it (F2) to take it on.</source>
        <translation>Quittieren (F2), um ihn zu übernehmen.</translation>
    </message>
    <message>
        <source>Not shelved. A reason is needed.</source>
        <translation>Nicht zurückgestellt. Ein Grund ist nötig.</translation>
    </message>
    <message>
        <source>Write why this alarm can wait.</source>
        <translation>Schreiben, warum dieser Alarm warten kann.</translation>
    </message>
    <message>
        <source>Not shelved. %1 is outside 1 s to 4 h.</source>
        <translation>Nicht zurückgestellt. %1 liegt außerhalb von 1 s bis 4 h.</translation>
    </message>
    <message>
        <source>Choose 15, 60 or 240 minutes.</source>
        <translation>15, 60 oder 240 Minuten wählen.</translation>
    </message>
</context>
<context>
    <name>pilothouse::AlarmsModel</name>
    <message>
        <source>pr</source>
        <translation>Pr</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>since (UTC)</source>
        <translation>seit (UTC)</translation>
    </message>
    <message>
        <source>for</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NEU</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 %5, since %6, %7</source>
        <translation>%1, %2, %3, %4 %5, seit %6, %7</translation>
    </message>
    <message>
        <source>CLEARED %1</source>
        <translation>BEHOBEN %1</translation>
    </message>
    <message>
        <source>UNACK, source stale</source>
        <translation>UNQUITTIERT, Quelle veraltet</translation>
    </message>
    <message>
        <source>UNACK</source>
        <translation>UNQUITTIERT</translation>
    </message>
    <message>
        <source>ACK %1</source>
        <translation>QUITTIERT %1</translation>
    </message>
    <message>
        <source>RTN</source>
        <translation>GEGANGEN</translation>
    </message>
    <message>
        <source>SHELVED until %1: %2</source>
        <translation>ZURÜCKGEST bis %1: %2</translation>
    </message>
</context>
<context>
    <name>pilothouse::Autopilot</name>
    <message>
        <source>automatic failover: not known here</source>
        <translation>automatischer Failover: hier nicht bekannt</translation>
    </message>
    <message>
        <source>automatic failover DISARMED ITSELF</source>
        <translation>automatischer Failover hat SICH ENTSCHÄRFT</translation>
    </message>
    <message>
        <source>automatic failover: off</source>
        <translation>automatischer Failover: aus</translation>
    </message>
    <message>
        <source>by %1 until %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>automatic failover ARMED %1</source>
        <translation>automatischer Failover SCHARF %1</translation>
    </message>
    <message>
        <source>automatic failover PAUSED, armed %1</source>
        <translation>automatischer Failover PAUSIERT, scharf %1</translation>
    </message>
    <message>
        <source>automatic failover BLOCKED, armed %1</source>
        <translation>automatischer Failover GESPERRT, scharf %1</translation>
    </message>
    <message>
        <source>automatic failover HOLDS, armed %1</source>
        <translation>automatischer Failover HÄLT AN, scharf %1</translation>
    </message>
    <message>
        <source>automatic failover waits for the run, armed %1</source>
        <translation>automatischer Failover wartet auf den Lauf, scharf %1</translation>
    </message>
    <message>
        <source>Nobody is named. Say who you are in Settings (Ctrl+9).</source>
        <translation>Niemand ist genannt. In den Einstellungen (Strg+9) sagen, wer Sie sind.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Say why, in %1 characters or more.</source>
        <translation>Sagen, warum, mit mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Armed for %1 at most, says the fleet file.</source>
        <translation>Höchstens %1 scharf, sagt die Flottendatei.</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to arm.</source>
        <translation>Zum Schärfen „%1“ tippen.</translation>
    </message>
    <message>
        <source>Automatic failover is not armed</source>
        <translation>Der automatische Failover ist nicht scharf</translation>
    </message>
    <message>
        <source>Mend what is listed; nothing was changed</source>
        <translation>Beheben, was aufgeführt ist; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>disarmed by %1: %2</source>
        <translation>entschärft von %1: %2</translation>
    </message>
    <message>
        <source>There is nothing to acknowledge</source>
        <translation>Es gibt nichts zu bestätigen</translation>
    </message>
    <message>
        <source>The move is not acknowledged</source>
        <translation>Der Umzug ist nicht bestätigt</translation>
    </message>
    <message>
        <source>Say who you are, and why in %1 characters or more</source>
        <translation>Sagen, wer Sie sind, und warum, mit mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>Armed by %1 since %2: %3</source>
        <translation>Scharf durch %1 seit %2: %3</translation>
    </message>
    <message>
        <source>It was armed by %1.</source>
        <translation>Geschärft hatte es %1.</translation>
    </message>
    <message>
        <source>Automatic failover</source>
        <translation>Automatischer Failover</translation>
    </message>
    <message>
        <source>disarmed itself</source>
        <translation>hat sich entschärft</translation>
    </message>
    <message>
        <source>A primary that dies now stays dead until a person moves it.</source>
        <translation>Ein Primärserver, der jetzt ausfällt, bleibt aus, bis ein Mensch ihn umzieht.</translation>
    </message>
    <message>
        <source>Mend what it names, then arm it again; or disarm it to say that you know.</source>
        <translation>Beheben, was es nennt, dann wieder schärfen; oder entschärfen, um zu sagen, dass Sie es wissen.</translation>
    </message>
    <message>
        <source>does not move the primary</source>
        <translation>zieht den Primärserver nicht um</translation>
    </message>
    <message>
        <source>The primary is down, and what is in the way must not be passed without a person.</source>
        <translation>Der Primärserver ist ausgefallen, und was im Weg steht, darf ohne einen Menschen nicht übergangen werden.</translation>
    </message>
    <message>
        <source>Fail over by hand: Ctrl+Shift+F.</source>
        <translation>Von Hand umziehen: Strg+Umschalt+F.</translation>
    </message>
    <message>
        <source>blocked after a move</source>
        <translation>nach einem Umzug gesperrt</translation>
    </message>
    <message>
        <source>The next outage is not moved until a person says so.</source>
        <translation>Beim nächsten Ausfall wird nichts umgezogen, bis ein Mensch es sagt.</translation>
    </message>
    <message>
        <source>Review the run, then acknowledge it with a reason.</source>
        <translation>Den Lauf durchsehen, dann mit einem Grund bestätigen.</translation>
    </message>
</context>
<context>
    <name>pilothouse::CanaryModel</name>
    <message>
        <source>write canary</source>
        <translation>Schreib-Canary</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>only local</source>
        <translation>nur lokal</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>beantwortet von</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>public name, HTTPS</source>
        <translation>öffentlicher Name, HTTPS</translation>
    </message>
    <message>
        <source>database, direct</source>
        <translation>Datenbank, direkt</translation>
    </message>
</context>
<context>
    <name>pilothouse::ChecksModel</name>
    <message>
        <source>PASS</source>
        <translation>ERFÜLLT</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>, HARD</source>
        <translation>, HART</translation>
    </message>
    <message>
        <source>, BREAK GLASS</source>
        <translation>, SCHEIBE</translation>
    </message>
    <message>
        <source>FAIL%1</source>
        <translation>UNERFÜLLT%1</translation>
    </message>
    <message>
        <source>UNKNOWN%1</source>
        <translation>UNBEKANNT%1</translation>
    </message>
    <message>
        <source>ASK</source>
        <translation>FRAGE</translation>
    </message>
</context>
<context>
    <name>pilothouse::ConsistencyKeeper</name>
    <message>
        <source>This is training data</source>
        <translation>Das sind Übungsdaten</translation>
    </message>
    <message>
        <source>there are no databases to compare</source>
        <translation>es gibt keine Datenbanken zu vergleichen</translation>
    </message>
    <message>
        <source>Open a fleet file</source>
        <translation>Eine Flottendatei öffnen</translation>
    </message>
    <message>
        <source>A comparison is under way</source>
        <translation>Ein Vergleich läuft</translation>
    </message>
    <message>
        <source>Wait for it, or stop it</source>
        <translation>Abwarten oder beenden</translation>
    </message>
    <message>
        <source>A run is open</source>
        <translation>Ein Lauf ist offen</translation>
    </message>
    <message>
        <source>It is compared by itself when the run has ended</source>
        <translation>Nach dem Ende des Laufs wird von selbst verglichen</translation>
    </message>
    <message>
        <source>No region is known to accept writes</source>
        <translation>Von keiner Region ist bekannt, dass sie Schreibzugriffe annimmt</translation>
    </message>
    <message>
        <source>Compare when one does</source>
        <translation>Vergleichen, sobald eine es tut</translation>
    </message>
</context>
<context>
    <name>pilothouse::ConsistencyModel</name>
    <message>
        <source>canary tokens</source>
        <translation>Canary-Tokens</translation>
    </message>
    <message>
        <source>tokens of %1</source>
        <translation>Tokens von %1</translation>
    </message>
    <message>
        <source>acknowledged up to %1</source>
        <translation>bestätigt bis %1</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>die neuesten</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>verglichen</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>rows in %1</source>
        <translation>Zeilen in %1</translation>
    </message>
</context>
<context>
    <name>pilothouse::CostByPairModel</name>
    <message>
        <source>from \ to</source>
        <translation>von \ nach</translation>
    </message>
</context>
<context>
    <name>pilothouse::CostByRegionModel</name>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>now / h</source>
        <translation>jetzt / h</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>if primary / h</source>
        <translation>als primär / h</translation>
    </message>
    <message>
        <source>difference / h</source>
        <translation>Differenz / h</translation>
    </message>
</context>
<context>
    <name>pilothouse::DnsModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NEIN</translation>
    </message>
    <message>
        <source>name server</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>as ARM says</source>
        <translation>wie ARM</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>pilothouse::EngineWatch</name>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>the process that runs it does not answer</source>
        <translation>der Prozess, der sie betreibt, antwortet nicht</translation>
    </message>
    <message>
        <source>not heard since %1</source>
        <translation>nicht gehört seit %1</translation>
    </message>
    <message>
        <source>No run goes on, and nothing is moved by itself.</source>
        <translation>Kein Lauf geht weiter, und nichts wechselt von selbst.</translation>
    </message>
    <message>
        <source>Look at that process: %1.</source>
        <translation>Diesen Prozess ansehen: %1.</translation>
    </message>
    <message>
        <source>Once it is dead, take the engine over: Ctrl+Shift+T.</source>
        <translation>Sobald er tot ist, die Engine übernehmen: Strg+Umschalt+T.</translation>
    </message>
</context>
<context>
    <name>pilothouse::EvidenceModel</name>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>seen from</source>
        <translation>gesehen von</translation>
    </message>
    <message>
        <source>says</source>
        <translation>sagt</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>pilothouse::FactsModel</name>
    <message>
        <source>fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>pilothouse::GuardSession</name>
    <message>
        <source>Region outage</source>
        <translation>Ausfall der Region</translation>
    </message>
    <message>
        <source>Database outage</source>
        <translation>Ausfall der Datenbank</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>Nicht gestartet: %1</translation>
    </message>
    <message>
        <source>Not started: nobody is named. Say who you are in Settings (Ctrl+9).</source>
        <translation>Nicht gestartet: Niemand ist genannt. Sagen Sie in den Einstellungen, wer Sie sind (Ctrl+9).</translation>
    </message>
    <message>
        <source>Not started. Hold was released after %1 of %2.</source>
        <translation>Nicht gestartet. Nach %1 von %2 losgelassen.</translation>
    </message>
    <message>
        <source>Stopped in the count-down. Nothing was sent.</source>
        <translation>Im Countdown gestoppt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Disarmed: nothing was done for %1.</source>
        <translation>Entschärft: %1 lang wurde nichts getan.</translation>
    </message>
    <message>
        <source>Disarmed: this window was left for %1.</source>
        <translation>Entschärft: Dieses Fenster war %1 lang verlassen.</translation>
    </message>
    <message>
        <source>Not started yet: the journal has not answered for %1.</source>
        <translation>Noch nicht gestartet: Das Journal hat seit %1 nicht geantwortet.</translation>
    </message>
    <message>
        <source>Policy &quot;single desk&quot;: no second approver is asked for. The start is bound to plan #%1.</source>
        <translation>Richtlinie „Einzelpult“: Kein zweiter Freigebender wird verlangt. Der Start ist an Plan #%1 gebunden.</translation>
    </message>
    <message>
        <source>the plan changed</source>
        <translation>der Plan hat sich geändert</translation>
    </message>
    <message>
        <source>Disarmed: %1</source>
        <translation>Entschärft: %1</translation>
    </message>
    <message>
        <source>Not started, nothing was sent: %1</source>
        <translation>Nicht gestartet, nichts wurde gesendet: %1</translation>
    </message>
    <message>
        <source>%1%2. Nothing was sent. %3</source>
        <translation>%1%2. Nichts wurde gesendet. %3</translation>
    </message>
    <message>
        <source>Gate 1: choose the region that becomes primary.</source>
        <translation>Stufe 1: die Region wählen, die primär wird.</translation>
    </message>
    <message>
        <source>Gate 2: %1. %2</source>
        <translation>Stufe 2: %1. %2</translation>
    </message>
    <message>
        <source>Gate 2: %1. Say why you go on without it (%2 characters or more).</source>
        <translation>Stufe 2: %1. Sagen, warum Sie ohne dies weitermachen (%2 Zeichen oder mehr).</translation>
    </message>
    <message>
        <source>Gate 4: choose a category.</source>
        <translation>Stufe 4: eine Kategorie wählen.</translation>
    </message>
    <message>
        <source>Gate 4: say why, in %1 characters or more.</source>
        <translation>Stufe 4: sagen, warum, in %1 Zeichen oder mehr.</translation>
    </message>
    <message>
        <source>Gate 6: type %1 to arm.</source>
        <translation>Stufe 6: %1 tippen, um scharfzuschalten.</translation>
    </message>
    <message>
        <source>Gate 6: type %1 to arm. You typed %2, which does not become primary.</source>
        <translation>Stufe 6: %1 tippen, um scharfzuschalten. Sie haben %2 getippt; das wird nicht primär.</translation>
    </message>
    <message>
        <source>Gate %1:</source>
        <translation>Stufe %1:</translation>
    </message>
    <message>
        <source>Gate 6: what is typed to arm is the code of that region.</source>
        <translation>Schranke 6: Getippt wird zum Schärfen der Code dieser Region.</translation>
    </message>
</context>
<context>
    <name>pilothouse::LagMatrixModel</name>
    <message>
        <source>from \ to</source>
        <translation>von \ nach</translation>
    </message>
</context>
<context>
    <name>pilothouse::LinksModel</name>
    <message>
        <source>sync</source>
        <translation>sync</translation>
    </message>
    <message>
        <source>async</source>
        <translation>async</translation>
    </message>
    <message>
        <source>%1 to %2, %3, lag %4, %5</source>
        <translation>%1 nach %2, %3, Rückstand %4, %5</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>cost/h</source>
        <translation>Kosten/h</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
</context>
<context>
    <name>pilothouse::Quarantine</name>
    <message>
        <source>its database takes writes</source>
        <translation>seine Datenbank nimmt Schreibzugriffe an</translation>
    </message>
    <message>
        <source>its host runs %1</source>
        <translation>auf seinem Host läuft %1</translation>
    </message>
    <message>
        <source>one database process</source>
        <translation>ein Datenbankprozess</translation>
    </message>
    <message>
        <source>%1 database processes</source>
        <translation>%1 Datenbankprozesse</translation>
    </message>
</context>
<context>
    <name>pilothouse::RegionsModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zust.</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>Rückst.</translation>
    </message>
    <message>
        <source>WAL</source>
        <translation>WAL</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>cost/h</source>
        <translation>Kost./h</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>pilothouse::RoutesModel</name>
    <message>
        <source>reads from</source>
        <translation>Lesen aus</translation>
    </message>
    <message>
        <source>go to</source>
        <translation>geht nach</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
</context>
<context>
    <name>pilothouse::RunClockModel</name>
    <message>
        <source>moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>after T0</source>
        <translation>nach T0</translation>
    </message>
    <message>
        <source>after T4</source>
        <translation>nach T4</translation>
    </message>
    <message>
        <source>fault, estimated ± %1</source>
        <translation>Störung, geschätzt ± %1</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>quittiert</translation>
    </message>
    <message>
        <source>guard opened</source>
        <translation>Schutzabfrage geöffnet</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>first effect</source>
        <translation>erste Wirkung</translation>
    </message>
    <message>
        <source>database writable</source>
        <translation>Datenbank beschreibbar</translation>
    </message>
    <message>
        <source>names answer with the new region</source>
        <translation>Namen antworten mit der neuen Region</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>90 % of clients moved, by the name&apos;s TTL</source>
        <translation>90 % der Clients umgezogen, nach der TTL des Namens</translation>
    </message>
    <message>
        <source>99 % of clients moved, by the name&apos;s TTL</source>
        <translation>99 % der Clients umgezogen, nach der TTL des Namens</translation>
    </message>
</context>
<context>
    <name>pilothouse::RunController</name>
    <message>
        <source>This is training data</source>
        <translation>Dies sind Übungsdaten</translation>
    </message>
    <message>
        <source>there is nothing to move</source>
        <translation>es gibt nichts zu verlegen</translation>
    </message>
    <message>
        <source>Open a fleet file</source>
        <translation>Eine Flottendatei öffnen</translation>
    </message>
    <message>
        <source>The last run is not yet on disk</source>
        <translation>Der letzte Lauf ist noch nicht auf der Platte</translation>
    </message>
    <message>
        <source>Free the disk of this desk</source>
        <translation>Auf der Platte dieses Pults Platz schaffen</translation>
    </message>
    <message>
        <source>Another run is open at this desk</source>
        <translation>An diesem Pult ist ein anderer Lauf offen</translation>
    </message>
    <message>
        <source>End it first, on page 6 (Ctrl+6)</source>
        <translation>Ihn zuerst beenden, auf Seite 6 (Ctrl+6)</translation>
    </message>
    <message>
        <source>The plan breaks a rule of every plan</source>
        <translation>Der Plan bricht eine Regel, die für jeden Plan gilt</translation>
    </message>
</context>
<context>
    <name>pilothouse::RunLogModel</name>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>by</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>was geschah</translation>
    </message>
</context>
<context>
    <name>pilothouse::RunsModel</name>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>RTO</source>
        <translation>RTO</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Id</translation>
    </message>
</context>
<context>
    <name>pilothouse::SecretStore</name>
    <message>
        <source>Unlock or install a keyring (Secret Service or KWallet), or refer to the secret by file: or env:.</source>
        <translation>Einen Schlüsselbund (Secret Service oder KWallet) entsperren oder installieren, oder auf das Secret mit file: oder env: verweisen.</translation>
    </message>
    <message>
        <source>The keychain holds no entry %1.</source>
        <translation>Der Schlüsselbund enthält keinen Eintrag %1.</translation>
    </message>
    <message>
        <source>The keychain does not hand out the entry %1.</source>
        <translation>Der Schlüsselbund gibt den Eintrag %1 nicht heraus.</translation>
    </message>
    <message>
        <source>No keychain answers in this session, so %1 cannot be read.</source>
        <translation>In dieser Sitzung antwortet kein Schlüsselbund, daher ist %1 nicht lesbar.</translation>
    </message>
    <message>
        <source>The keychain has not answered for %1.</source>
        <translation>Der Schlüsselbund hat für %1 nicht geantwortet.</translation>
    </message>
    <message>
        <source>No secret is referred to.</source>
        <translation>Auf kein Secret wird verwiesen.</translation>
    </message>
    <message>
        <source>Add a reference to the fleet file.</source>
        <translation>Einen Verweis zur Flottendatei hinzufügen.</translation>
    </message>
</context>
<context>
    <name>pilothouse::StepsModel</name>
    <message>
        <source>step %1, %2, %3, took %4 of %5</source>
        <translation>Schritt %1, %2, %3, brauchte %4 von %5</translation>
    </message>
    <message>
        <source>point of no return</source>
        <translation>Punkt ohne Wiederkehr</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, und %n weiterer</numerusform>
            <numerusform>%1, und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>steps %1, %2, %3</source>
        <translation>Schritt %1, %2, %3</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>took / planned</source>
        <translation>Ist / Plan</translation>
    </message>
    <message>
        <source>late</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>by</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
</context>
<context>
    <name>pilothouse::TrafficModel</name>
    <message>
        <source>%1 · %2 · TTL %3 · %4</source>
        <translation>%1 · %2 · TTL %3 · %4</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>pilothouse::VerdictsModel</name>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>MET</source>
        <translation>EINGEHALTEN</translation>
    </message>
    <message>
        <source>MISSED</source>
        <translation>VERFEHLT</translation>
    </message>
    <message>
        <source>sample of all writes: the canary&apos;s acknowledged rows</source>
        <translation>Stichprobe aller Schreibvorgänge: die bestätigten Zeilen des Canary</translation>
    </message>
    <message>
        <source>sample of all writes: the canary&apos;s acknowledged rows, keys %1</source>
        <translation>Stichprobe aller Schreibvorgänge: die bestätigten Zeilen des Canary, Schlüssel %1</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>%1 with unknown fate</source>
        <translation>%1 mit unbekanntem Schicksal</translation>
    </message>
    <message>
        <source>NO SAMPLE</source>
        <translation>KEINE STICHPROBE</translation>
    </message>
    <message>
        <source>no row of the canary had been acknowledged</source>
        <translation>keine Zeile des Canary war bestätigt worden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rows</source>
        <translation>
            <numerusform>%1 von %n Zeile</numerusform>
            <numerusform>%1 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>NONE IN SAMPLE</source>
        <translation>KEINE IN DER STICHPROBE</translation>
    </message>
    <message>
        <source>LOST</source>
        <translation>VERLOREN</translation>
    </message>
    <message>
        <source>ruler</source>
        <translation>Messfühler</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>machine RTO, public path</source>
        <translation>Maschinen-RTO, öffentlicher Pfad</translation>
    </message>
    <message>
        <source>T4 to the first accepted write by the public name</source>
        <translation>T4 bis zum ersten angenommenen Schreibvorgang über den öffentlichen Namen</translation>
    </message>
    <message>
        <source>machine RTO, database path</source>
        <translation>Maschinen-RTO, Datenbankpfad</translation>
    </message>
    <message>
        <source>T4 to the first accepted write by libpq</source>
        <translation>T4 bis zum ersten angenommenen Schreibvorgang über libpq</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>T1 to T4</source>
        <translation>T1 bis T4</translation>
    </message>
    <message>
        <source>felt by users</source>
        <translation>von Nutzern gespürt</translation>
    </message>
    <message>
        <source>T0 to the first accepted write, beside the machine RTO</source>
        <translation>T0 bis zum ersten angenommenen Schreibvorgang, neben dem Maschinen-RTO</translation>
    </message>
    <message>
        <source>rows lost, public path</source>
        <translation>verlorene Zeilen, öffentlicher Pfad</translation>
    </message>
    <message>
        <source>rows lost, database path</source>
        <translation>verlorene Zeilen, Datenbankpfad</translation>
    </message>
    <message>
        <source>loss in time</source>
        <translation>Verlust in Zeit</translation>
    </message>
    <message>
        <source>oldest lost row to the last one, against the RPO</source>
        <translation>älteste verlorene Zeile bis zur letzten, gegen das RPO</translation>
    </message>
    <message>
        <source>outage and loss</source>
        <translation>Ausfall und Verlust</translation>
    </message>
    <message>
        <source>NO MOVE</source>
        <translation>KEIN WECHSEL</translation>
    </message>
    <message>
        <source>no command left this desk: there is nothing that a ruler could measure</source>
        <translation>Kein Befehl hat diesen Platz verlassen: es gibt nichts, was ein Messfühler messen könnte</translation>
    </message>
</context>
<context>
    <name>pilothouse::WhyNotModel</name>
    <message>
        <source>must be so</source>
        <translation>muss so sein</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>who clears it</source>
        <translation>wer es behebt</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::AlarmBar</name>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>%1 %2, %3 not acknowledged</source>
        <translation>%1 %2, %3 nicht quittiert</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>seit %1, %2</translation>
    </message>
    <message numerus="yes">
        <source> · %n more</source>
        <translation>
            <numerusform> · %n weiterer</numerusform>
            <numerusform> · %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No active alarms.</source>
        <translation>Keine aktiven Alarme.</translation>
    </message>
    <message>
        <source>All alarms have an owner.</source>
        <translation>Alle Alarme haben einen Besitzer.</translation>
    </message>
    <message>
        <source>rate %1 / 10 min</source>
        <translation>Rate %1 / 10 min</translation>
    </message>
    <message>
        <source>FLOOD %1 in 10 min, grouped by cause</source>
        <translation>FLUT %1 in 10 min, nach Ursache gruppiert</translation>
    </message>
    <message>
        <source>No sample yet.</source>
        <translation>Noch kein Messwert.</translation>
    </message>
    <message>
        <source>Feed lost: silence proves nothing.</source>
        <translation>Datenstrom verloren: Stille beweist nichts.</translation>
    </message>
    <message>
        <source>Feed live %1.</source>
        <translation>Datenstrom aktuell %1.</translation>
    </message>
    <message>
        <source>Last cleared %1.</source>
        <translation>Zuletzt behoben %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n shelved.</source>
        <translation>
            <numerusform>%n zurückgestellt.</numerusform>
            <numerusform>%n zurückgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>FLOOD %1 in 10 min</source>
        <translation>FLUT %1 in 10 min</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::AlarmsPage</name>
    <message>
        <source>lists of alarms</source>
        <translation>Alarmlisten</translation>
    </message>
    <message>
        <source>active alarms</source>
        <translation>aktive Alarme</translation>
    </message>
    <message>
        <source>shelved alarms</source>
        <translation>zurückgestellte Alarme</translation>
    </message>
    <message>
        <source>alarms that were</source>
        <translation>frühere Alarme</translation>
    </message>
    <message>
        <source>&amp;Active %1 (%2 new)</source>
        <translation>&amp;Aktiv %1 (%2 neu)</translation>
    </message>
    <message>
        <source>&amp;Shelved %1</source>
        <translation>Zurückge&amp;stellt %1</translation>
    </message>
    <message>
        <source>&amp;History %1</source>
        <translation>&amp;Historie %1</translation>
    </message>
    <message>
        <source>raised in 10 min: %1</source>
        <translation>in 10 min aufgetreten: %1</translation>
    </message>
    <message>
        <source>FLOOD, %1 (limit %2)</source>
        <translation>FLUT, %1 (Grenze %2)</translation>
    </message>
    <message>
        <source> · no flood</source>
        <translation> · keine Flut</translation>
    </message>
    <message>
        <source>Feed live, %1 old.</source>
        <translation>Datenstrom aktuell, %1 alt.</translation>
    </message>
    <message>
        <source>Feed stale for %1: an alarm could be missing.</source>
        <translation>Datenstrom seit %1 veraltet: Ein Alarm könnte fehlen.</translation>
    </message>
    <message>
        <source>No feed yet: an alarm could be missing.</source>
        <translation>Noch kein Datenstrom: Ein Alarm könnte fehlen.</translation>
    </message>
    <message>
        <source>Last cleared %1.</source>
        <translation>Zuletzt behoben %1.</translation>
    </message>
    <message>
        <source>None since the start.</source>
        <translation>Keiner seit dem Start.</translation>
    </message>
    <message>
        <source>No active alarms.</source>
        <translation>Keine aktiven Alarme.</translation>
    </message>
    <message>
        <source>No shelved alarms.</source>
        <translation>Keine zurückgestellten Alarme.</translation>
    </message>
    <message>
        <source>No alarm has cleared yet.</source>
        <translation>Noch kein Alarm wurde behoben.</translation>
    </message>
    <message>
        <source>acknowledge the selected alarm</source>
        <translation>gewählten Alarm quittieren</translation>
    </message>
    <message>
        <source>go to its place</source>
        <translation>zu seinem Ort gehen</translation>
    </message>
    <message>
        <source>active, shelved, history</source>
        <translation>aktiv, zurückgestellt, Historie</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::ArmBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Not pasted. Type the phrase: it is read that way.</source>
        <translation>Nicht eingefügt. Tippen: So wird es gelesen.</translation>
    </message>
    <message>
        <source>%1 Hold was released after %2 of %3.</source>
        <translation>%1 Nach %2 von %3 losgelassen.</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::ArmingForm</name>
    <message>
        <source>1 Checks</source>
        <translation>1 Prüfungen</translation>
    </message>
    <message>
        <source>for how long</source>
        <translation>für wie lange</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>stands in the journal of every run that it starts</source>
        <translation>steht im Journal jedes Laufs, den es beginnt</translation>
    </message>
    <message>
        <source>%1, the most that the fleet file allows</source>
        <translation>%1, das meiste, was die Flottendatei erlaubt</translation>
    </message>
    <message>
        <source>phrase that arms automatic failover</source>
        <translation>Satz, der den automatischen Failover scharf macht</translation>
    </message>
    <message>
        <source>Arm automatic failover</source>
        <translation>Automatischen Failover schärfen</translation>
    </message>
    <message>
        <source>2 What will happen</source>
        <translation>2 Was geschehen wird</translation>
    </message>
    <message>
        <source>while it is armed, worst first</source>
        <translation>solange es scharf ist, das Schlimmste zuerst</translation>
    </message>
    <message>
        <source>3 Reason</source>
        <translation>3 Grund</translation>
    </message>
    <message>
        <source>%1 of %2 pass; a question by its answer, the others by what they name</source>
        <translation>%1 von %2 bestanden; eine Frage durch ihre Antwort, die anderen durch das, was sie nennen</translation>
    </message>
    <message>
        <source>4 ARM   type &quot;%1&quot;, with the code of the region that is guarded:</source>
        <translation>4 SCHÄRFEN   „%1“ tippen, mit dem Code der bewachten Region:</translation>
    </message>
    <message>
        <source>Not armed.</source>
        <translation>Nicht scharf.</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::AutomationPanel</name>
    <message>
        <source>automatic failover</source>
        <translation>automatischer Failover</translation>
    </message>
    <message>
        <source>AUTOMATIC FAILOVER</source>
        <translation>AUTOMATISCHER FAILOVER</translation>
    </message>
    <message>
        <source>moves the primary without a person, by the steps and checks of the guard</source>
        <translation>zieht den Primärserver ohne einen Menschen um, mit den Schritten und Prüfungen der Schutzabfrage</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Page, region or action</source>
        <translation>Seite, Region oder Aktion</translation>
    </message>
    <message>
        <source>Find a page, region or action</source>
        <translation>Seite, Region oder Aktion suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::ConsistencyView</name>
    <message>
        <source>what the regions hold</source>
        <translation>was die Regionen halten</translation>
    </message>
    <message>
        <source>tables in the regions</source>
        <translation>Tabellen in den Regionen</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Jetzt vergleichen</translation>
    </message>
    <message>
        <source>what stands behind the comparison</source>
        <translation>was hinter dem Vergleich steht</translation>
    </message>
    <message>
        <source>Why, and what to do about it</source>
        <translation>Warum, und was zu tun ist</translation>
    </message>
    <message>
        <source>UNKNOWN: the regions were not compared yet.</source>
        <translation>UNBEKANNT: Die Regionen wurden noch nicht verglichen.</translation>
    </message>
    <message>
        <source>Nothing stands here before the first comparison.</source>
        <translation>Vor dem ersten Vergleich steht hier nichts.</translation>
    </message>
    <message>
        <source>Every row that was compared is the same everywhere.</source>
        <translation>Jede verglichene Zeile ist überall dieselbe.</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Comparing: %1 of %2 ranges are settled. What stands below is from before.</source>
        <translation>Vergleich läuft: %1 von %2 Bereichen sind geklärt. Was darunter steht, ist von vorher.</translation>
    </message>
    <message>
        <source>Compared at %1 for %2, at position %3, reading at most %4 in each region.</source>
        <translation>Verglichen um %1 für %2, an Position %3, mit höchstens %4 Lesen in jeder Region.</translation>
    </message>
    <message>
        <source>It is compared by itself after every move.</source>
        <translation>Nach jedem Umzug wird von selbst verglichen.</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::ContextDock</name>
    <message>
        <source>worst first · %1</source>
        <translation>schlimmste zuerst · %1</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Regions, worst first</source>
        <translation>Regionen, schlimmste zuerst</translation>
    </message>
    <message>
        <source>No region selected</source>
        <translation>Keine Region gewählt</translation>
    </message>
    <message>
        <source>Who says what about the selected region</source>
        <translation>Wer was über die gewählte Region sagt</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Can it become primary</source>
        <translation>Kann sie primär werden</translation>
    </message>
    <message>
        <source>who says what · %1</source>
        <translation>wer sagt was · %1</translation>
    </message>
    <message>
        <source>WAL written</source>
        <translation>WAL geschrieben</translation>
    </message>
    <message>
        <source>replication lag</source>
        <translation>Replikationsrückstand</translation>
    </message>
    <message>
        <source>HTTPS health, answer time</source>
        <translation>HTTPS-Health-Check, Antwortzeit</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>WAL received</source>
        <translation>WAL empfangen</translation>
    </message>
    <message>
        <source>Fail over…</source>
        <translation>Failover…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::CostPage</name>
    <message>
        <source>Estimate: WAL rate now x tariff of %1 (%2). Per GB sent: same region %3, same continent %4, across continents %5. No bill is read.</source>
        <translation>Schätzung: WAL-Rate jetzt x Tarif vom %1 (%2). Je gesendetem GB: gleiche Region %3, gleicher Kontinent %4, zwischen Kontinenten %5. Es wird keine Rechnung gelesen.</translation>
    </message>
    <message>
        <source>Cost per hour, est.</source>
        <translation>Kosten pro Stunde, gesch.</translation>
    </message>
    <message>
        <source>cost per hour</source>
        <translation>Kosten pro Stunde</translation>
    </message>
    <message>
        <source>cost in 30 days</source>
        <translation>Kosten in 30 Tagen</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>in 30 Tagen</translation>
    </message>
    <message>
        <source>cost from region to region</source>
        <translation>Kosten von Region zu Region</translation>
    </message>
    <message>
        <source>cost by region</source>
        <translation>Kosten nach Region</translation>
    </message>
    <message>
        <source>By pair</source>
        <translation>Nach Paar</translation>
    </message>
    <message>
        <source>from row to column, per hour, est.</source>
        <translation>von Zeile zu Spalte, pro Stunde, gesch.</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Nach Region</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>chart as a table</source>
        <translation>Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>Cost per hour %1, in 30 days %2. %3</source>
        <translation>Kosten pro Stunde %1, in 30 Tagen %2. %3</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>what it sends now, and would send as the primary, est.</source>
        <translation>was sie jetzt sendet und als Primärserver senden würde, gesch.</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::FigureLabel</name>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::GuardChecks</name>
    <message>
        <source>checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message numerus="yes">
        <source>%n passed ▸</source>
        <translation>
            <numerusform>%n erfüllt ▸</numerusform>
            <numerusform>%n erfüllt ▸</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer ▾</source>
        <translation>Weniger zeigen ▾</translation>
    </message>
    <message numerus="yes">
        <source>show %n passed checks</source>
        <translation>
            <numerusform>%n erfüllte Prüfung zeigen</numerusform>
            <numerusform>%n erfüllte Prüfungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>show fewer checks</source>
        <translation>weniger Prüfungen zeigen</translation>
    </message>
    <message>
        <source>%1: cannot be overridden. %2</source>
        <translation>%1: kann nicht übergangen werden. %2</translation>
    </message>
    <message>
        <source>%1: may be overridden with a reason. %2</source>
        <translation>%1: darf mit einem Grund übergangen werden. %2</translation>
    </message>
    <message>
        <source>reason to go on without: %1</source>
        <translation>Grund, ohne dies weiterzumachen: %1</translation>
    </message>
    <message>
        <source>reason to go on without it</source>
        <translation>Grund, ohne dies weiterzumachen</translation>
    </message>
    <message>
        <source>%1: only by breaking glass. %2</source>
        <translation>%1: nur durch Einschlagen der Scheibe. %2</translation>
    </message>
    <message>
        <source>break glass: %1</source>
        <translation>Scheibe einschlagen: %1</translation>
    </message>
    <message>
        <source>a name or a value</source>
        <translation>ein Name oder ein Wert</translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::GuardGates</name>
    <message>
        <source>Select</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Checks %1/%2</source>
        <translation>Prüfungen %1/%2</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>gate %1 passed</source>
        <translation>Stufe %1 erfüllt</translation>
    </message>
    <message>
        <source>gate %1 open</source>
        <translation>Stufe %1 offen</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::GuardImpact</name>
    <message>
        <source>Fence: %1</source>
        <translation>Absperrung: %1</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::GuardMissing</name>
    <message>
        <source>Still missing</source>
        <translation>Fehlt noch</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::GuardPanel</name>
    <message>
        <source>failover guard</source>
        <translation>Failover-Schutzabfrage</translation>
    </message>
    <message>
        <source>1 Select</source>
        <translation>1 Auswahl</translation>
    </message>
    <message>
        <source>the region that becomes primary; none is chosen for you</source>
        <translation>die Region, die primär wird; keine ist für Sie gewählt</translation>
    </message>
    <message>
        <source>2 Checks</source>
        <translation>2 Prüfungen</translation>
    </message>
    <message>
        <source>3 What will happen</source>
        <translation>3 Was geschehen wird</translation>
    </message>
    <message>
        <source>from the plan that would run, worst first</source>
        <translation>aus diesem Plan, Schlimmstes zuerst</translation>
    </message>
    <message>
        <source>4 Reason</source>
        <translation>4 Grund</translation>
    </message>
    <message>
        <source>stands in the journal</source>
        <translation>steht im Journal</translation>
    </message>
    <message>
        <source>%1 of %2 pass; read again with every answer</source>
        <translation>%1 von %2 erfüllt; mit jeder Antwort neu gelesen</translation>
    </message>
    <message>
        <source>Guard closed. Nothing was changed.</source>
        <translation>Schutzabfrage geschlossen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::GuardReason</name>
    <message>
        <source>incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::GuardStart</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop, send nothing</source>
        <translation>Stoppen, nichts senden</translation>
    </message>
    <message>
        <source>5 APPROVE   %1</source>
        <translation>5 FREIGABE   %1</translation>
    </message>
    <message>
        <source>6 ARM   type %1, the code of the region that becomes PRIMARY:</source>
        <translation>6 SCHARF   %1 tippen, den Code der Region, die PRIMÄR wird:</translation>
    </message>
    <message>
        <source>6 ARM   choose the region that becomes PRIMARY first:</source>
        <translation>6 SCHARF   zuerst die Region wählen, die PRIMÄR wird:</translation>
    </message>
    <message>
        <source>code of the region that becomes primary</source>
        <translation>Code der Region, die primär wird</translation>
    </message>
    <message>
        <source>Held to its end, a count-down of 5 s follows.</source>
        <translation>Bis zum Ende gedrückt gehalten, folgt ein Countdown von 5 s.</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more, listed above.</source>
        <translation>
            <numerusform>%1 Und %n weiterer Punkt, oben aufgeführt.</numerusform>
            <numerusform>%1 Und %n weitere Punkte, oben aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed to the engine, not yet acknowledged</source>
        <translation>An die Engine übergeben, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>It answers when the run is on disk.</source>
        <translation>Die Engine antwortet, wenn der Lauf auf der Platte ist.</translation>
    </message>
    <message>
        <source>Starting in %1… Esc stops, nothing has been sent.</source>
        <translation>Start in %1… Esc stoppt, nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Not pasted. Type the code: it is read that way.</source>
        <translation>Nicht eingefügt. Den Code tippen: So wird er gelesen.</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::GuardTargets</name>
    <message>
        <source>  ·  RECOMMENDED</source>
        <translation>  ·  EMPFOHLEN</translation>
    </message>
    <message>
        <source>  ·  NOT FIT</source>
        <translation>  ·  NICHT GEEIGNET</translation>
    </message>
    <message>
        <source>fail over to %1</source>
        <translation>Failover nach %1</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::GuardTitle</name>
    <message>
        <source>LIVE, outage: data may be lost</source>
        <translation>LIVE, Ausfall: Datenverlust möglich</translation>
    </message>
    <message>
        <source>DRY RUN: nothing is touched</source>
        <translation>PROBELAUF: Nichts wird berührt</translation>
    </message>
    <message>
        <source>DRILL</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>guard open %1</source>
        <translation>offen %1</translation>
    </message>
    <message>
        <source>%1 · decision budget %2</source>
        <translation>%1 · Entscheidungsbudget %2</translation>
    </message>
    <message>
        <source>%1 · decision %2 of %3</source>
        <translation>%1 · Entscheidung %2 von %3</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>(noch offen)</translation>
    </message>
    <message>
        <source>FAIL OVER</source>
        <translation>FAILOVER</translation>
    </message>
    <message numerus="yes">
        <source>%1  ·  from %2 (PRIMARY)  to %3  ·  plan #%4, %n steps</source>
        <translation>
            <numerusform>%1  ·  von %2 (PRIMÄR)  nach %3  ·  Plan #%4, %n Schritt</numerusform>
            <numerusform>%1  ·  von %2 (PRIMÄR)  nach %3  ·  Plan #%4, %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>ARMED · FAIL OVER</source>
        <translation>SCHARF · FAILOVER</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::GuidancePanel</name>
    <message>
        <source>Selected</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Go to place</source>
        <translation>Zum Ort</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>was es bedeutet</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>was zu tun ist</translation>
    </message>
    <message>
        <source>No alarm selected</source>
        <translation>Kein Alarm gewählt</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::HoldButton</name>
    <message>
        <source>HOLD %1 TO %2</source>
        <translation>%1 GEDRÜCKT HALTEN: %2</translation>
    </message>
    <message>
        <source>PRESS AGAIN WITHIN %1 TO %2</source>
        <translation>INNERHALB VON %1 ERNEUT DRÜCKEN: %2</translation>
    </message>
    <message>
        <source>PRESS TWICE TO %1</source>
        <translation>ZWEIMAL DRÜCKEN: %1</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::KeyListOverlay</name>
    <message>
        <source>List of keys</source>
        <translation>Tastenliste</translation>
    </message>
    <message>
        <source>Any key closes this list.</source>
        <translation>Jede Taste schließt diese Liste.</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::KeyedButton</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::Legend</name>
    <message>
        <source>primary, normal</source>
        <translation>primär, normal</translation>
    </message>
    <message>
        <source>standby (S left out in a crowd)</source>
        <translation>Standby (S entfällt im Gedränge)</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>stale: last state, old</source>
        <translation>veraltet: letzter Zustand, alt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>no probe: answered with an error</source>
        <translation>keine Messung: antwortete mit einem Fehler</translation>
    </message>
    <message>
        <source>streams, wide end sends: 2 3 4 6 px for up to
1, 10, 100 and over 100 MB/s</source>
        <translation>überträgt, breites Ende sendet: 2 3 4 6 px für bis zu
1, 10, 100 und über 100 MB/s</translation>
    </message>
    <message>
        <source>synchronous</source>
        <translation>synchron</translation>
    </message>
    <message>
        <source>broken: carries nothing</source>
        <translation>unterbrochen: überträgt nichts</translation>
    </message>
    <message>
        <source>stale: last known to stream</source>
        <translation>veraltet: übertrug zuletzt</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>What the shapes and lines of the map mean</source>
        <translation>Was die Formen und Linien der Karte bedeuten</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::LinkDetail</name>
    <message>
        <source>%1 s/s</source>
        <translation>%1 s/s</translation>
    </message>
    <message>
        <source>Lag grows by %1 s each second; </source>
        <translation>Rückstand wächst um %1 s je Sekunde; </translation>
    </message>
    <message>
        <source>the RPO of %1 is passed.</source>
        <translation>das RPO von %1 ist überschritten.</translation>
    </message>
    <message>
        <source>the RPO of %1 is passed in %2.</source>
        <translation>das RPO von %1 ist in %2 überschritten.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>selected link</source>
        <translation>gewählte Verbindung</translation>
    </message>
    <message>
        <source>synchronous</source>
        <translation>synchron</translation>
    </message>
    <message>
        <source>asynchronous</source>
        <translation>asynchron</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>WAL rate</source>
        <translation>WAL-Rate</translation>
    </message>
    <message>
        <source>trend, 5 min</source>
        <translation>Trend, 5 min</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>replayed</source>
        <translation>eingespielt</translation>
    </message>
    <message>
        <source>cost, est.</source>
        <translation>Kosten, gesch.</translation>
    </message>
    <message>
        <source>30 days, est.</source>
        <translation>30 Tage, gesch.</translation>
    </message>
    <message>
        <source>0 s/s</source>
        <translation>0 s/s</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::LinksView</name>
    <message>
        <source>lag from region to region</source>
        <translation>Rückstand von Region zu Region</translation>
    </message>
    <message>
        <source>Replication lag</source>
        <translation>Replikationsrückstand</translation>
    </message>
    <message>
        <source>Lag, from row to column</source>
        <translation>Rückstand, von Zeile zu Spalte</translation>
    </message>
    <message>
        <source>arrow: trend over 5 min</source>
        <translation>Pfeil: Trend über 5 min</translation>
    </message>
    <message>
        <source>replication links</source>
        <translation>Replikationsverbindungen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>schlimmste zuerst</translation>
    </message>
    <message>
        <source>WAL sent</source>
        <translation>WAL gesendet</translation>
    </message>
    <message>
        <source>No replication link is known.</source>
        <translation>Keine Replikationsverbindung bekannt.</translation>
    </message>
    <message>
        <source>No replication link is known</source>
        <translation>Keine Replikationsverbindung bekannt</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>crit</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>RPO</source>
        <translation>RPO</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::MainWindow</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>FEED LOST %1 · values below are old</source>
        <translation>DATENSTROM VERLOREN %1 · Werte unten sind alt</translation>
    </message>
    <message>
        <source>SIMULATED DATA · %1</source>
        <translation>SIMULIERTE DATEN · %1</translation>
    </message>
    <message>
        <source>SIMULATED DATA</source>
        <translation>SIMULIERTE DATEN</translation>
    </message>
    <message>
        <source>training: nothing here is a real region</source>
        <translation>Übung: nichts hier ist eine echte Region</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>nicht aktuell</translation>
    </message>
    <message>
        <source>Find a page, region or action</source>
        <translation>Seite, Region oder Aktion suchen</translation>
    </message>
    <message>
        <source>Acknowledge the newest alarm</source>
        <translation>Neuesten Alarm quittieren</translation>
    </message>
    <message>
        <source>Go to the next alarm without an owner</source>
        <translation>Zum nächsten Alarm ohne Besitzer</translation>
    </message>
    <message>
        <source>Go to the previous alarm without an owner</source>
        <translation>Zum vorigen Alarm ohne Besitzer</translation>
    </message>
    <message>
        <source>Ask all sources again</source>
        <translation>Alle Quellen erneut fragen</translation>
    </message>
    <message>
        <source>Copy the facts of the selection</source>
        <translation>Angaben zur Auswahl kopieren</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Diese Seite filtern</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Wall: map and facts only, no controls</source>
        <translation>Wand: nur Karte und Angaben, keine Bedienung</translation>
    </message>
    <message>
        <source>Show or hide the context</source>
        <translation>Kontext zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Tastenliste</translation>
    </message>
    <message>
        <source>Go to %1 (%2)</source>
        <translation>Zu %1 (%2)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>LIVE RUN</source>
        <translation>LIVE-LAUF</translation>
    </message>
    <message>
        <source>DRILL</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>DRY RUN, nothing is touched</source>
        <translation>PROBELAUF, nichts wird berührt</translation>
    </message>
    <message>
        <source>SIMULATED RUN</source>
        <translation>SIMULIERTER LAUF</translation>
    </message>
    <message>
        <source>Hold the run</source>
        <translation>Lauf anhalten</translation>
    </message>
    <message>
        <source>Open the failover guard</source>
        <translation>Failover-Schutzabfrage öffnen</translation>
    </message>
    <message>
        <source>GUARD OPEN</source>
        <translation>SCHUTZABFRAGE OFFEN</translation>
    </message>
    <message>
        <source>nothing is started</source>
        <translation>nichts ist gestartet</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F goes back to it</source>
        <translation>Ctrl+Shift+F geht dorthin zurück</translation>
    </message>
    <message>
        <source>READ ONLY</source>
        <translation>NUR LESEN</translation>
    </message>
    <message>
        <source>F9 holds its run; all else is asked there</source>
        <translation>F9 hält seinen Lauf an; alles andere wird dort verlangt</translation>
    </message>
    <message>
        <source>Show automatic failover</source>
        <translation>Automatischen Failover zeigen</translation>
    </message>
    <message>
        <source>Take over the engine</source>
        <translation>Engine übernehmen</translation>
    </message>
    <message>
        <source>READ ONLY, NOBODY ANSWERS</source>
        <translation>NUR LESEN, NIEMAND ANTWORTET</translation>
    </message>
    <message>
        <source>%1, not heard since %2</source>
        <translation>%1, nicht gehört seit %2</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T takes the engine over</source>
        <translation>Strg+Umschalt+T übernimmt die Engine</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::MapPage</name>
    <message>
        <source>no sample yet</source>
        <translation>noch kein Messwert</translation>
    </message>
    <message>
        <source>LIVE %1</source>
        <translation>AKTUELL %1</translation>
    </message>
    <message>
        <source>STALE %1</source>
        <translation>VERALTET %1</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the regions as a table</source>
        <translation>Regionen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation>Legende zeigen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>abnormal + selected</source>
        <translation>auffällige + gewählte</translation>
    </message>
    <message>
        <source>Which regions and links are shown</source>
        <translation>Welche Regionen und Verbindungen gezeigt werden</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation>Ganze Welt</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>select the nearest region in that direction</source>
        <translation>nächste Region in dieser Richtung wählen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>select the next region</source>
        <translation>nächste Region wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the selected region</source>
        <translation>gewählte Region öffnen</translation>
    </message>
    <message>
        <source>zoom in, zoom out</source>
        <translation>vergrößern, verkleinern</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>Shift+Pfeile</translation>
    </message>
    <message>
        <source>move the map</source>
        <translation>Karte verschieben</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>show the whole world</source>
        <translation>ganze Welt zeigen</translation>
    </message>
    <message>
        <source>map or table</source>
        <translation>Karte oder Tabelle</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::MapWidget</name>
    <message>
        <source>World map</source>
        <translation>Weltkarte</translation>
    </message>
    <message>
        <source>Natural Earth</source>
        <translation>Natural Earth</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::NavBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::NavButton</name>
    <message>
        <source>Key Ctrl+%1</source>
        <translation>Taste Ctrl+%1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Ctrl %1</source>
        <translation>Ctrl %1</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::PromotionPanel</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>YES</source>
        <translation>JA</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NEIN</translation>
    </message>
    <message>
        <source>can be promoted, %1: %2</source>
        <translation>kann hochgestuft werden, %1: %2</translation>
    </message>
    <message>
        <source>Fail over…</source>
        <translation>Failover…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::RegionCharts</name>
    <message>
        <source>Replication lag</source>
        <translation>Replikationsrückstand</translation>
    </message>
    <message>
        <source>WAL written</source>
        <translation>WAL geschrieben</translation>
    </message>
    <message>
        <source>Health check latency</source>
        <translation>Latenz des Health-Checks</translation>
    </message>
    <message>
        <source>from </source>
        <translation>von </translation>
    </message>
    <message>
        <source>No replication to or from here</source>
        <translation>Keine Replikation von oder nach hier</translation>
    </message>
    <message>
        <source>reads below %1</source>
        <translation>Lesen unter %1</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>crit</source>
        <translation>krit.</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::RegionFacts</name>
    <message>
        <source>facts of the region</source>
        <translation>Angaben zur Region</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Choose a fact to see its source.</source>
        <translation>Eine Angabe wählen, um ihre Quelle zu sehen.</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>Quelle %1</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::RegionHeader</name>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Keine Region</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::RegionPage</name>
    <message>
        <source>replication of the region</source>
        <translation>Replikation der Region</translation>
    </message>
    <message>
        <source>Replication in and out</source>
        <translation>Replikation ein und aus</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Wer sagt was</translation>
    </message>
    <message>
        <source>Alarms here</source>
        <translation>Alarme hier</translation>
    </message>
    <message>
        <source>alarms of the region</source>
        <translation>Alarme der Region</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Can be promoted?</source>
        <translation>Hochstufbar?</translation>
    </message>
    <message>
        <source>verdict %1</source>
        <translation>Urteil %1</translation>
    </message>
    <message>
        <source>none active</source>
        <translation>keiner aktiv</translation>
    </message>
    <message>
        <source>A read from here goes to %1: %2</source>
        <translation>Ein Lesezugriff von hier geht nach %1: %2</translation>
    </message>
    <message>
        <source>A read from here goes nowhere: %1</source>
        <translation>Ein Lesezugriff von hier geht nirgendwohin: %1</translation>
    </message>
    <message>
        <source>What it sends costs %1 an hour, %2 a month</source>
        <translation>Was sie sendet, kostet %1 pro Stunde, %2 pro Monat</translation>
    </message>
    <message>
        <source>No regions defined, or nothing heard yet.</source>
        <translation>Keine Regionen definiert oder noch nichts gehört.</translation>
    </message>
    <message>
        <source>previous region</source>
        <translation>vorige Region</translation>
    </message>
    <message>
        <source>next region</source>
        <translation>nächste Region</translation>
    </message>
    <message>
        <source>charts as tables</source>
        <translation>Diagramme als Tabellen</translation>
    </message>
    <message>
        <source>shorter or longer stretch of the focused chart</source>
        <translation>kürzere oder längere Zeitspanne des fokussierten Diagramms</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::ReplicationPage</name>
    <message>
        <source>alarm: warn %1, crit %2 · RPO target %3</source>
        <translation>Alarm: Warnung %1, kritisch %2 · RPO-Ziel %3</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>Verbindungen (&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;raffic and writes</source>
        <translation>Ve&amp;rkehr und Schreibzugriffe</translation>
    </message>
    <message>
        <source>parts of the replication page</source>
        <translation>Teile der Replikationsseite</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>traffic and writes</source>
        <translation>Verkehr und Schreibzugriffe</translation>
    </message>
    <message>
        <source>charts as tables</source>
        <translation>Diagramme als Tabellen</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replikation</translation>
    </message>
    <message>
        <source>Co&amp;ntents</source>
        <translation>I&amp;nhalt</translation>
    </message>
    <message>
        <source>what the regions hold</source>
        <translation>was die Regionen halten</translation>
    </message>
    <message>
        <source>compare it now, or stop comparing</source>
        <translation>jetzt vergleichen oder den Vergleich beenden</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::ResultView</name>
    <message>
        <source>Not measured yet. The rulers are read when the run has ended.</source>
        <translation>Noch nicht gemessen. Die Messfühler werden gelesen, wenn der Lauf beendet ist.</translation>
    </message>
    <message>
        <source>result of the run</source>
        <translation>Ergebnis des Laufs</translation>
    </message>
    <message>
        <source>verdicts of the rulers</source>
        <translation>Urteile der Messfühler</translation>
    </message>
    <message>
        <source>What the rulers measured</source>
        <translation>Was die Messfühler gemessen haben</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Zeitpunkte</translation>
    </message>
    <message>
        <source>moments of the run</source>
        <translation>Zeitpunkte des Laufs</translation>
    </message>
    <message>
        <source>What you lost by moving</source>
        <translation>Was Sie durch den Wechsel verloren haben</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Nothing besides the rows above was found.</source>
        <translation>Nichts außer den Zeilen oben wurde gefunden.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>What the regions hold</source>
        <translation>Was die Regionen halten</translation>
    </message>
    <message>
        <source>UNKNOWN: no comparison after this run is on record.</source>
        <translation>UNBEKANNT: Kein Vergleich nach diesem Lauf ist aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::RtoBarView</name>
    <message>
        <source>spare not known</source>
        <translation>Reserve nicht bekannt</translation>
    </message>
    <message>
        <source>spare %1</source>
        <translation>Reserve %1</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>überschritten um %1</translation>
    </message>
    <message>
        <source>forecast %1</source>
        <translation>Prognose %1</translation>
    </message>
    <message>
        <source>forecast not known</source>
        <translation>Prognose nicht bekannt</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>%1 — of %2</source>
        <translation>%1 — von %2</translation>
    </message>
    <message>
        <source>RTO %1 of %2</source>
        <translation>RTO %1 von %2</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>brauchte %1</translation>
    </message>
    <message>
        <source> · over</source>
        <translation> · darüber</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::RunBar</name>
    <message>
        <source>Show run</source>
        <translation>Lauf zeigen</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>HALT</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>hold the run</source>
        <translation>Lauf anhalten</translation>
    </message>
    <message>
        <source>RTO %1</source>
        <translation>RTO %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>forecast %1</source>
        <translation>Prognose %1</translation>
    </message>
    <message>
        <source>hold now: %1</source>
        <translation>Halt jetzt: %1</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::RunBoard</name>
    <message>
        <source>why not</source>
        <translation>warum nicht</translation>
    </message>
    <message>
        <source>Why not: all that stands in the way</source>
        <translation>Warum nicht: alles, was im Weg steht</translation>
    </message>
    <message>
        <source>parts of the run</source>
        <translation>Teile des Laufs</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>Resul&amp;t</source>
        <translation>Resul&amp;tat</translation>
    </message>
    <message>
        <source>step %1, %2, %3</source>
        <translation>Schritt %1, %2, %3</translation>
    </message>
    <message>
        <source>took %1, planned %2</source>
        <translation>brauchte %1, geplant %2</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::RunChoices</name>
    <message>
        <source>&amp;Resume…</source>
        <translation>Fo&amp;rtsetzen…</translation>
    </message>
    <message>
        <source>Alt+R</source>
        <translation>Alt+R</translation>
    </message>
    <message>
        <source>Resume the run</source>
        <translation>Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>Zurücknehmen (&amp;B)…</translation>
    </message>
    <message>
        <source>Alt+B</source>
        <translation>Alt+B</translation>
    </message>
    <message>
        <source>Take back what was done</source>
        <translation>Getanes zurücknehmen</translation>
    </message>
    <message>
        <source>Go on by &amp;hand…</source>
        <translation>Von &amp;Hand weiter…</translation>
    </message>
    <message>
        <source>Alt+H</source>
        <translation>Alt+H</translation>
    </message>
    <message>
        <source>Go on by hand</source>
        <translation>Von Hand weitermachen</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>reason for the choice</source>
        <translation>Grund für die Wahl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Not done. Hold was released after %1 of %2.</source>
        <translation>Nicht getan. Nach %1 von %2 losgelassen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Type a reason to go on.</source>
        <translation>Einen Grund tippen, um weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::RunHeader</name>
    <message>
        <source>FELT BY USERS, since the fault</source>
        <translation>VON NUTZERN GESPÜRT, seit der Störung</translation>
    </message>
    <message>
        <source>MACHINE RTO, confirmed → first public write</source>
        <translation>MASCHINEN-RTO, bestätigt → erster öffentlicher Schreibvorgang</translation>
    </message>
    <message>
        <source>machine RTO %1 %2</source>
        <translation>Maschinen-RTO %1 %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>felt by users since the fault: %1</source>
        <translation>von Nutzern gespürt seit der Störung: %1</translation>
    </message>
    <message>
        <source>decided in %1 of %2</source>
        <translation>entschieden in %1 von %2</translation>
    </message>
    <message>
        <source>decision: start not known</source>
        <translation>Entscheidung: Beginn nicht bekannt</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::RunPage</name>
    <message>
        <source>Show &amp;current run</source>
        <translation>Aktuellen Lauf zeigen (&amp;C)</translation>
    </message>
    <message>
        <source>Alt+C</source>
        <translation>Alt+C</translation>
    </message>
    <message>
        <source>&amp;Earlier runs</source>
        <translation>Früh&amp;ere Läufe</translation>
    </message>
    <message>
        <source>Alt+E</source>
        <translation>Alt+E</translation>
    </message>
    <message>
        <source>Fail over…</source>
        <translation>Failover…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>earlier runs</source>
        <translation>frühere Läufe</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Kein Lauf</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Earlier runs, newest first. Enter reads one again.</source>
        <translation>Frühere Läufe, neueste zuerst. Enter liest einen wieder.</translation>
    </message>
    <message>
        <source>No run. None is in this desk&apos;s journal. Ctrl+Shift+F opens the failover guard; opening it changes nothing.</source>
        <translation>Kein Lauf. Keiner steht im Journal dieses Pults. Ctrl+Shift+F öffnet die Failover-Schutzabfrage; sie zu öffnen ändert nichts.</translation>
    </message>
    <message>
        <source>No run is open. Last: %1, %2.</source>
        <translation>Kein Lauf ist offen. Letzter: %1, %2.</translation>
    </message>
    <message>
        <source>resume, with effect and reason</source>
        <translation>fortsetzen, mit Wirkung und Grund</translation>
    </message>
    <message>
        <source>take back what was done</source>
        <translation>Getanes zurücknehmen</translation>
    </message>
    <message>
        <source>go on by hand</source>
        <translation>von Hand weitermachen</translation>
    </message>
    <message>
        <source>steps, result</source>
        <translation>Schritte, Resultat</translation>
    </message>
    <message>
        <source>earlier runs, current run</source>
        <translation>frühere Läufe, aktueller Lauf</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>Not exported: %1. %2</source>
        <translation>Nicht exportiert: %1. %2</translation>
    </message>
    <message>
        <source>export the run as JSON and PDF</source>
        <translation>den Lauf als JSON und PDF exportieren</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::SamplesModel</name>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>No flashing of new alarms</source>
        <translation>Kein Blinken neuer Alarme</translation>
    </message>
    <message>
        <source>Single-letter keys (T, L, G, ?)</source>
        <translation>Ein-Buchstaben-Tasten (T, L, G, ?)</translation>
    </message>
    <message>
        <source>Scale: start with QT_SCALE_FACTOR=1.5 (or 2) in the environment. It is read once, at the start.</source>
        <translation>Skalierung: mit QT_SCALE_FACTOR=1.5 (oder 2) in der Umgebung starten. Die Skalierung wird einmal gelesen, beim Start.</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Your name, as alarm owner</source>
        <translation>Ihr Name, als Besitzer von Alarmen</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Name dieses Pults</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Pult</translation>
    </message>
    <message>
        <source>Farthest reader</source>
        <translation>Entferntester Leser</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Pixels a millimetre, as measured</source>
        <translation>Pixel je Millimeter, gemessen</translation>
    </message>
    <message>
        <source>px/mm</source>
        <translation>px/mm</translation>
    </message>
    <message>
        <source>Wall (F11)</source>
        <translation>Wand (F11)</translation>
    </message>
    <message>
        <source>Sources and ages</source>
        <translation>Quellen und Alter</translation>
    </message>
    <message>
        <source>From the fleet file; changed there.</source>
        <translation>Aus der Flottendatei; dort zu ändern.</translation>
    </message>
    <message>
        <source>Screens do not know their true size. Measure 100 mm on the wall, count its pixels, divide by 100; until then the wall uses twice the desk&apos;s sizes.</source>
        <translation>Bildschirme kennen ihre wahre Größe nicht. 100 mm an der Wand messen, die Pixel darauf zählen, durch 100 teilen; bis dahin nimmt die Wand das Doppelte der Größen des Pults.</translation>
    </message>
    <message>
        <source>Read from %1 m, the smallest capitals on the wall are %2 px high (16 minutes of arc).</source>
        <translation>Aus %1 m gelesen, sind die kleinsten Großbuchstaben an der Wand %2 px hoch (16 Bogenminuten).</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Two presses, 1 to 5 s apart, instead of holding</source>
        <translation>Zweimal drücken, im Abstand von 1 bis 5 s, statt zu halten</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Schutzabfragen</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::ShelfForm</name>
    <message>
        <source>No alarm is selected.</source>
        <translation>Kein Alarm ist gewählt.</translation>
    </message>
    <message>
        <source>A critical alarm cannot be shelved.</source>
        <translation>Ein kritischer Alarm kann nicht zurückgestellt werden.</translation>
    </message>
    <message>
        <source>It is shelved already.</source>
        <translation>Er ist bereits zurückgestellt.</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>shelve for</source>
        <translation>zurückstellen für</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>reason to shelve</source>
        <translation>Grund zum Zurückstellen</translation>
    </message>
    <message>
        <source>Type a reason to shelve it.</source>
        <translation>Einen Grund tippen, um ihn zurückzustellen.</translation>
    </message>
    <message>
        <source>It comes back by itself.</source>
        <translation>Er kommt von selbst zurück.</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::SourcesModel</name>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>asked every</source>
        <translation>gefragt alle</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>stale from</source>
        <translation>veraltet ab</translation>
    </message>
    <message>
        <source>unknown from</source>
        <translation>unbekannt ab</translation>
    </message>
    <message>
        <source>HTTPS health</source>
        <translation>HTTPS-Health-Check</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>host control</source>
        <translation>Host-Steuerung</translation>
    </message>
    <message>
        <source>Traffic Manager</source>
        <translation>Traffic Manager</translation>
    </message>
    <message>
        <source>name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>write canaries</source>
        <translation>Schreib-Canarys</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::StandingForm</name>
    <message>
        <source>Who armed it, and what it does now</source>
        <translation>Wer ihn geschärft hat, und was er jetzt tut</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>reason, at least %1 characters</source>
        <translation>Grund, mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Acknowledge the move; it may move again</source>
        <translation>Den Umzug bestätigen; es darf wieder umziehen</translation>
    </message>
    <message>
        <source>Disarm automatic failover</source>
        <translation>Automatischen Failover entschärfen</translation>
    </message>
    <message>
        <source>Acknowledged.</source>
        <translation>Bestätigt.</translation>
    </message>
    <message>
        <source>Not done. Hold was released after %1 of %2.</source>
        <translation>Nicht getan. Nach %1 von %2 losgelassen.</translation>
    </message>
    <message>
        <source>Armed by %1 at %2, until %3, because: %4</source>
        <translation>Scharf durch %1 um %2, bis %3, weil: %4</translation>
    </message>
    <message>
        <source>The primary is up, as far as it is known. Were it down, it would be moved without a question.</source>
        <translation>Der Primärserver läuft, soweit bekannt. Fiele er aus, würde er ohne Frage umgezogen.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Zuerst sagen, warum.</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::StartWindow</name>
    <message>
        <source>mistake</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What is wrong in the fleet file</source>
        <translation>Was in der Flottendatei falsch ist</translation>
    </message>
    <message>
        <source>Pilothouse</source>
        <translation>Pilothouse</translation>
    </message>
    <message>
        <source>No fleet. Nothing is watched yet.</source>
        <translation>Keine Flotte. Noch wird nichts überwacht.</translation>
    </message>
    <message>
        <source>Open a fleet file, or train on a simulated fleet: it is marked as simulated wherever it is shown.</source>
        <translation>Öffnen Sie eine Flottendatei, oder üben Sie an einer simulierten Flotte: Sie ist überall als simuliert gekennzeichnet.</translation>
    </message>
    <message>
        <source>Open fleet file…</source>
        <translation>Flottendatei öffnen…</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Übung beginnen</translation>
    </message>
    <message>
        <source>The fleet file was refused. Nothing is watched.</source>
        <translation>Die Flottendatei wurde abgelehnt. Nichts wird überwacht.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n findings. Mend the file, then open it again.</source>
        <translation>
            <numerusform>%1: %n Feststellung. Berichtigen Sie die Datei und öffnen Sie sie erneut.</numerusform>
            <numerusform>%1: %n Feststellungen. Berichtigen Sie die Datei und öffnen Sie sie erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>was falsch ist</translation>
    </message>
    <message>
        <source>what would be right</source>
        <translation>was richtig wäre</translation>
    </message>
    <message>
        <source>Open fleet file</source>
        <translation>Flottendatei öffnen</translation>
    </message>
    <message>
        <source>Fleet files (*.yaml *.yml)</source>
        <translation>Flottendateien (*.yaml *.yml)</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::StatusStrip</name>
    <message>
        <source>waiting for the first sample</source>
        <translation>wartet auf den ersten Messwert</translation>
    </message>
    <message>
        <source>FEED LOST %1</source>
        <translation>DATENSTROM VERLOREN %1</translation>
    </message>
    <message>
        <source>LIVE feed %1</source>
        <translation>AKTUELL, Datenstrom %1</translation>
    </message>
    <message>
        <source>Feed lost since %1 (%2). Values on screen are old.</source>
        <translation>Datenstrom verloren seit %1 (%2). Die Werte auf dem Schirm sind alt.</translation>
    </message>
    <message>
        <source>DISPLAY STALLED since %1 for %2, now running.</source>
        <translation>ANZEIGE STAND STILL seit %1 für %2, läuft wieder.</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Nur zeigen: %1</translation>
    </message>
    <message>
        <source>%1 · OPERATOR · %2</source>
        <translation>%1 · BEDIENER · %2</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::StepDetail</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>braucht</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>by</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>value that you read</source>
        <translation>Wert, den Sie ablesen</translation>
    </message>
    <message>
        <source>Enter value</source>
        <translation>Wert eingeben</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Say &amp;go</source>
        <translation>&amp;Go sagen</translation>
    </message>
    <message>
        <source>Alt+G</source>
        <translation>Alt+G</translation>
    </message>
    <message>
        <source>Say &amp;no-go</source>
        <translation>&amp;No-Go sagen</translation>
    </message>
    <message>
        <source>Alt+N</source>
        <translation>Alt+N</translation>
    </message>
    <message>
        <source>YOUR TURN</source>
        <translation>SIE AM ZUG</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>log of the run</source>
        <translation>Protokoll des Laufs</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 planned</source>
        <translation>%1 · %2 von %3 geplant</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 planned, %4 late</source>
        <translation>%1 · %2 von %3 geplant, %4 Verzug</translation>
    </message>
    <message>
        <source>newest first · %1</source>
        <translation>neueste zuerst · %1</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::StepList</name>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::TakeOverPanel</name>
    <message>
        <source>take over the engine</source>
        <translation>Engine übernehmen</translation>
    </message>
    <message>
        <source>TAKE OVER THE ENGINE</source>
        <translation>ENGINE ÜBERNEHMEN</translation>
    </message>
    <message>
        <source>from a process of this machine that is gone; runs are driven here then</source>
        <translation>von einem Prozess dieser Maschine, den es nicht mehr gibt; Läufe gehen dann hier weiter</translation>
    </message>
    <message>
        <source>1 Checks</source>
        <translation>1 Prüfungen</translation>
    </message>
    <message>
        <source>2 What will happen</source>
        <translation>2 Was geschehen wird</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>Schlimmstes zuerst</translation>
    </message>
    <message>
        <source>3 Reason</source>
        <translation>3 Grund</translation>
    </message>
    <message>
        <source>stands in the journal of the run that is taken over</source>
        <translation>steht im Journal des Laufs, der übernommen wird</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>phrase that takes the engine over</source>
        <translation>Wortlaut, mit dem die Engine übernommen wird</translation>
    </message>
    <message>
        <source>Take over the engine</source>
        <translation>Engine übernehmen</translation>
    </message>
    <message>
        <source>Not taken over.</source>
        <translation>Nicht übernommen.</translation>
    </message>
    <message>
        <source>%1 of %2 pass</source>
        <translation>%1 von %2 bestanden</translation>
    </message>
    <message>
        <source>4 ARM   type &quot;%1&quot;:</source>
        <translation>4 SCHÄRFEN   „%1“ tippen:</translation>
    </message>
    <message>
        <source>Not taken over. %1</source>
        <translation>Nicht übernommen. %1</translation>
    </message>
    <message>
        <source>stands in this console&apos;s log: no run is open</source>
        <translation>steht im Log dieser Konsole: Kein Lauf ist offen</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::TileStrip</name>
    <message>
        <source>Facts of the fleet</source>
        <translation>Angaben zur Flotte</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::TimeChart</name>
    <message>
        <source>T shows the samples as a table</source>
        <translation>T zeigt die Messwerte als Tabelle</translation>
    </message>
    <message>
        <source>%1, samples</source>
        <translation>%1, Messwerte</translation>
    </message>
    <message>
        <source>last %1 min, UTC</source>
        <translation>letzte %1 min, UTC</translation>
    </message>
    <message>
        <source> · above the scale: %1</source>
        <translation> · oberhalb: %1</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>Noch keine Messwerte</translation>
    </message>
    <message>
        <source>No samples since %1</source>
        <translation>Keine Messwerte seit %1</translation>
    </message>
    <message>
        <source>— since %1</source>
        <translation>— seit %1</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::TrafficView</name>
    <message>
        <source>%1 of %2 as ARM says</source>
        <translation>%1 von %2 wie von ARM gemeldet</translation>
    </message>
    <message>
        <source>, %1 not known</source>
        <translation>, %1 nicht bekannt</translation>
    </message>
    <message>
        <source>DNS, as answered</source>
        <translation>DNS, wie geantwortet</translation>
    </message>
    <message>
        <source>name server answers</source>
        <translation>Antworten der Nameserver</translation>
    </message>
    <message>
        <source>endpoints of %1</source>
        <translation>Endpunkte von %1</translation>
    </message>
    <message>
        <source>write canaries</source>
        <translation>Schreib-Canarys</translation>
    </message>
    <message>
        <source>read routing</source>
        <translation>Lese-Routing</translation>
    </message>
    <message>
        <source>Write canaries</source>
        <translation>Schreib-Canarys</translation>
    </message>
    <message>
        <source>Write latency, public name</source>
        <translation>Schreiblatenz, öffentlicher Name</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lesezugriffe</translation>
    </message>
    <message>
        <source>where a read from each region goes now, and why</source>
        <translation>wohin ein Lesezugriff aus jeder Region jetzt geht und warum</translation>
    </message>
    <message>
        <source>availability %1 of %2</source>
        <translation>Verfügbarkeit %1 von %2</translation>
    </message>
    <message>
        <source>not read from ARM yet</source>
        <translation>noch nicht aus ARM gelesen</translation>
    </message>
    <message>
        <source>TTL %1</source>
        <translation>TTL %1</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::TrendChart</name>
    <message>
        <source>%1, last 10 minutes</source>
        <translation>%1, letzte 10 Minuten</translation>
    </message>
    <message>
        <source>no samples in these 10 min</source>
        <translation>keine Messwerte in diesen 10 min</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::WallView</name>
    <message>
        <source>wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>SIMULATED DATA</source>
        <translation>SIMULIERTE DATEN</translation>
    </message>
    <message>
        <source>training: nothing here is a real region</source>
        <translation>Übung: nichts hier ist eine echte Region</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>nicht aktuell</translation>
    </message>
    <message>
        <source>FEED LOST %1 · values below are old</source>
        <translation>DATENSTROM VERLOREN %1 · Werte unten sind alt</translation>
    </message>
</context>
</TS>
