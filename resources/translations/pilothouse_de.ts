<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>of %1 watched; what nobody watched is not counted as up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public canary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was watched yet this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not watched now; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no write was accepted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last write accepted %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was heard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feed lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watcher delivers nothing. All values on screen are old. Nothing is known to be wrong with any region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the state from another desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart this console; report the watcher&apos;s last log lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaches no region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All regions went silent together, so this desk&apos;s own network is the likely fault. It can judge no region now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another desk what it sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this desk&apos;s network, VPN and firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide nothing about a region from this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replication broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standby receives nothing. What is committed from now on would be lost if it had to take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network between the two regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the standby&apos;s log and its slot on the primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not drop the slot: then only a rebuild helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replication lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standby falls behind. Reads there are old, and a failover to it takes longer or loses more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the WAL rate with the link&apos;s rate (Ctrl 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for long queries on the standby that hold replay back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 5 min call the database&apos;s on-call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replay paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It receives everything and shows nothing new. Reads there grow older; a promotion replays the rest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who paused it, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it there with pg_wal_replay_resume().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, slot %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot lost its WAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot about to lose its WAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary has removed WAL that this standby needs. Only a rebuild brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody reads this slot. The primary keeps WAL for it until its disk or its limit is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild the standby from a base backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the standby&apos;s stream back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the free disk space of the primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients that verify it refuse the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it ends, clients refuse the connection, and so do Traffic Manager&apos;s probes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(required %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 %2 there; a reload is enough for all but wal_log_hints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clock and this desk&apos;s differ. Times in its logs cannot be put in order with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check time synchronisation there, and on this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from all %1 regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All regions&apos; clocks differ from this desk&apos;s the same way. Ages on screen are right; times of day may not be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check time synchronisation of this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no failover target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 reachable and lawful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region but the primary may hold this data. Its loss leaves no lawful place to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the regions that may take over is known to answer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring one of the lawful standbys back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have someone decide now what may be done without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only lawful place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; may live in %2 only. The loss of %3 leaves no lawful failover target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a second region within %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(limit %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region accepts writes. Two kinds of evidence and two places agree; nothing proves that it lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read who says what on the region page (Ctrl 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on a failover: each standby&apos;s page says whether it can take over, and what would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the old primary cannot write before another one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This standby is lost: it serves no reads and cannot take over. Writes are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have its database host checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some evidence says that it is down, other evidence is missing or says the opposite. That is no proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another desk or the region&apos;s staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move nothing on this evidence alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database recovers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers that it starts up (57P03). It is alive and accepts nothing until crash recovery ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: recovery usually ends within seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it passes the decision budget, weigh a failover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(expected %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It serves reads, but its writes do not reach the primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the primary first, then at the way there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database under it is alive, so moving the database would not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the application&apos;s deployment and settings there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider taking this endpoint out of Traffic Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It serves, but something about it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no database process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host control finds nothing that could write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the database server&apos;s last log lines on its host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two primaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one database accepts writes. Each commit makes them differ more, and no automatic way joins them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop writes to the one that lost: the lower timeline is the old primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both data directories. Rewind nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which one the public name leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no primary known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database is known to accept writes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the regions that do not answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no write accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users cannot write through the public name. The month&apos;s availability budget is burning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the primary first, then at Traffic Manager and DNS (Ctrl 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database, direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk commits nothing at the primary. While the public path accepts writes, the database lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path from this desk to the primary&apos;s database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canary silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody measures whether writes are accepted. What is not watched is not counted as up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See Settings, sources (Ctrl 9), for its last error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>availability budget used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month misses its target of %1 whatever happens now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off planned moves and drills that users notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known now: %1. Silence is no proof that anything is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another desk whether it hears this region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoint out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager sends users elsewhere. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request the monitored page of this endpoint from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with who says what on the region page (Ctrl 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoint differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager is not as the fleet file says: %1. A failover would start from another state than planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who changed it, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring Traffic Manager or the fleet file in line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(fleet file %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager is not as the fleet file says. A longer TTL keeps users on a dead region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Resource Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fresh answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager&apos;s state is not known now, and changes to it may be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttled: wait; fewer desks ask less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: check the console&apos;s registration and its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise look at Azure&apos;s status page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS disagrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 of %3 servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users behind %1 go where they should not: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these name servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the TTL after a change this is normal: wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer: ask the server&apos;s operator, or for another answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name server silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this server tells users is not known now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it from elsewhere: dig @%1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAL rate × tariff of %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>est., tariff %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAL rate not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAL rate not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no replication link is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; against %2 as primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no primary is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager has no enabled endpoint to answer with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to no region of the fleet file; Traffic Manager would say %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager would say %1; an answer may be kept for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL %1 is above the fleet file&apos;s %2: clients stay longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged: Traffic Manager&apos;s state is not known now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAL positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no primary was seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it holds was never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may still accept writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its database is not known to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is writable already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standby answers in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region is not known to be up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region is not plainly up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no single primary is known to be alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lag is not known (limit %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lag %1 has no upper end (limit %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lag %1 &gt; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lag %1 ≤ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replay is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replay is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replay is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backlog is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to replay first%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (paused)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the primary&apos;s timeline was never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline %1, the primary&apos;s is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another cluster (system %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline %1 as the primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residency: &quot;%1&quot; may live in %2 only, this is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residency: %1 is lawful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings are within their limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, required %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible loss is not known: %1 (RPO %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible loss %1 &gt; RPO %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible loss %1 has no upper end, %2 (RPO %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible loss %1 ≤ RPO %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fence: no primary is known to fence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fence: host control of %1 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fence: the fleet file names no host control for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fence: host control of %1 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s database is not known to serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s lag is not known (limit %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s lag %2 is below %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s lag %2 is not below %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 is the nearest within its own limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; nor is any other within its limit, so reads stay and may be old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; none is within its limit, %2 is the nearest that answers: reads may be old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; no other database is known to serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 (off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg_rewind cannot run: an old primary returns by a full rebuild only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public path not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public path not watched now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median %1 · accepted %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last accepted %1, %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WRITES, public path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commit rate not known without a known primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IF YOU FAIL OVER NOW, AT RISK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no region is known that could take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPO %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DECISION BUDGET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with the first detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged: no single primary is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, burning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget %1 overdrawn by %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget left %1 of %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AVAILABILITY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AVAILABILITY, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CROSS-REGION COST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>est. · tariff %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager&apos;s probe says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, this desk finds %2 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, fleet file %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in Traffic Manager, so it gets no traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the fleet file, but not in Traffic Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Traffic Manager, but not in the fleet file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fleet file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method %1, fleet file %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: point of no return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed: it only reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of up to %2, usually %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if it fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finding; the run goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended without an answer; looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was already so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was being taken back; looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: switched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back: restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarm: nothing was touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned: a person goes on by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 opened, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine taken over by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: refused (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: %1 from %2
Hash: %3
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Group %1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify that the primary in %1 is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the receiver in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank the standbys and choose the new primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote the new primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send no traffic to %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the endpoint of %1 the last priority in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the new primary&apos;s endpoint the first priority in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 follow the new primary, with a slot of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point the application in %1 at the new primary; it restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm up the application in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the sessions that are still on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the notice with old, new and time, and log the RTO verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify that a write through the public name is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify critical health in every region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify that the name servers answer with the new primary&apos;s region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify that every standby follows the new primary&apos;s history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journal entry cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file; open the run from the copy of another desk, if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its format is %1; this release reads %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its field &quot;%1&quot; has no value that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the journal is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file as evidence; the run cannot be resumed from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 of the journal does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is opened once, by its first record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no such step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its epoch is lower than the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run had ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hash does not follow from the line before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no public path to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fleet file names no profile or no name server for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public name has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public path writes elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committed by %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every region is healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name server is watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every name server has moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every standby follows timeline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the server&apos;s log: it may hold more than the new primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to cut: no process of the database in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions in %2 were ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 processes of the data directory, restart %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not barred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be fenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its host control was not reached; nothing was ordered there. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the host another way, or let the platform stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by host control of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fence of %1 is not proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar of %1 is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no commit, no receiving standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk&apos;s own look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other run&apos;s mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every standby that is reached is held by this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standbys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a standby with a sane history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standby at %1, history %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rung that the policy accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host control of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 processes, restart %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commits a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committed a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the commit was not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host control of %1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fleet file names no host control for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hostControl to the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk reaches no region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody to tell: no webhook is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, HTTP %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everybody was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not promoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver of %1 is not held by this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the other run, then begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read its state, then decide again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 committed a row at %2 on timeline %3, at %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never streamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not lawful for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded by the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings smaller than the primary&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applies %1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary&apos;s settings not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver of %1 belongs to another run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End that run first, or take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no receiver in %1, it holds %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 receives from %2 on timeline %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standby is fit to become the primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear one of the reasons, or go on by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was chosen by a person, but is not ranked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of %1 are not what was put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changes them: compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application in %1 does not tell its primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the application in %2 writes to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the application in %2 does not answer and will start with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application in %1 writes elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, priority %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no endpoint for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fleet file with Azure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no priority left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They end at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the endpoints anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live run cannot act on the database of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fleet file names no operator for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add database.operator to the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk committed a row in %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk cannot judge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reaches no region: the fault is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this desk&apos;s network, or go on from another desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not proved to be down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks for its death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the region&apos;s evidence; more kinds of it are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here does this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two kinds of evidence, two vantage points, no proof of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence of all vantage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: wait for the first answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: more evidence may come. The run verifies it first and ends without touching anything if it lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: it lives, and an outage move would risk its data. The run would find so and end as a false alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old primary can be fenced, and it proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no process of its data directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever operates that host: without a proof two primaries could write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New primary can take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a standby that answers, of the same history, where the data may live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk, its database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no region is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: choose one in gate 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers as a standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: choose another region, or wait until it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible loss within the RPO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, with a reason: what is lost then is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no upper end: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New primary replays what it received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: wait for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to replay first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replay is paused, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever paused it; a promotion ends the pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this guard reads is fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feed under 3 s old, some region answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk reaches no region at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs this desk&apos;s network: it proves nothing about the regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the watcher does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: press F5, or use another desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are those of real servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training data: there is nothing to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: open a fleet file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other run is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run is open at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: end it first, on page 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk runs the engine and can write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lease held, journal open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail over from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail over from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits may be lost; how many depends on the region that takes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits may be lost; how many is not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits of %1 (%2, %3 transactions) may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication traffic would cost %1 an hour, %2 against now (estimate, until failback).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untouched: the data in %1, which stays a standby and follows the new primary; its readers stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untouched: the data directory of %1. It is stopped, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reversible by undo once the new primary is promoted: the way back is a failback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stopped and stays in quarantine: its database does not start by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 one after the other, with new settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applications restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients follow the names within their time to live: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, expected %2; writes are down until the promotion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may lose %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority %1, capacity %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the old primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline %1, the old primary&apos;s is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; may live in %2 only, this is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fleet file names no host control for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host control of %1 was not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host control of %1 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by host control of %1, which answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its plan breaks the rule &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its plan is not the one whose hash was approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk only reads the run; another process drives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is under way yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold is asked for; what is under way ends first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; nobody can write while held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; nothing new begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is not held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on taking back what was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with step %1: %2. Every guard is read again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point of no return was passed, or may have been. The way back is a failback run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run goes back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the run. Nothing is to be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back %1. Starts no database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the run first (F9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the engine&apos;s part for good. Nothing is taken back; what is fenced stays fenced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It was said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1, &quot;%2&quot;,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the plan, %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the plan, %1 failed; the run went on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the plan, %1 is in doubt: it may be done, or take effect later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the plan, %1 could not be taken back for certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the plan, %1 timed out once; an attempt of it may still take effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took %2 and was to take at most %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first accepted write by the public path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first accepted write by libpq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged writes of %1 were lost; the RPO allows %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; did not pass and was overridden: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T0 fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T1 detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T2 acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T3 guard opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T5 first effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T6 database writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T7 names moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T8 clients moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T9 verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ruler watched %1: its outage and its losses are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 no gap was seen that ends with a write on the new primary: the outage there is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 nobody compared acknowledged writes with what the new primary holds: the loss there is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the fate of %2 is not known: sent, never answered, not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 %2 committed without replication and not counted as acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk&apos;s clock was set by %1 during the outage: durations across it are wrong by as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that had been acknowledged: %1 of the %2 looked for in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlogged tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are empty now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logical replication slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did not come along; their subscribers must be set up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They came along and hold their locks until somebody ends them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each may have skipped up to 32 numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions on the old side: not known to be cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions on the old side: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old primary in %1 is in quarantine, and may hold writes that nobody else has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the libpq path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the public path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in doubt: it may have happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are in doubt: they may have happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: nothing was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes are DOWN while held, for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held before step %1: its guard said no. %2: not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: the engine stopped during the run and started anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held before step 1. Nothing was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held after step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear what is listed, then resume (Alt+R): every guard is read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume (Alt+R): what is in doubt is looked at first, then the run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume (Alt+R), or go on by hand (Alt+H). There is no way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume (Alt+R), take back (Alt+B), or go on by hand (Alt+H).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn. Step %1 waits for you: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer beside the step (Alt+A), or hold (F9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the journal to be on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the same time: %2, and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold with F9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold asked for. No new step begins; what is under way ends first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: it is held when %1 ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back asked for. It begins when what is under way has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended without an answer. It may have happened: looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes are DOWN until the promotion. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back. %1 taken back, %2 left. Now: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed or in doubt, listed below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old primary in %1 had come back and is fenced again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who started it. It stays in quarantine until a failback run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in %1 (target %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes confirmed at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run to %1 ended; nothing was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed over to %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays fenced until a failback run. Read what was lost below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done before and not taken back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarm: the primary in %1 lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the application and the network of %1 (Ctrl+2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 was not proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes are DOWN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither switched nor restored for certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does nothing more. Read each marked step, look at the servers themselves, and go on by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step that ended is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person goes on by hand; the engine touches nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps below say what is done and what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins when it is on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back: all that was touched is as it was. No new primary was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read why below, then begin anew (Ctrl+Shift+F).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PREPARED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RUNNING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GOING BACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HELD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROLLED BACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FALSE ALARM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BY HAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEEDS YOU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk holds the engine&apos;s lease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is to be changed answered just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sign of life from the old primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other run&apos;s mark on the standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the receivers of all reachable standbys are stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new primary is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chosen standby answers and is fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the old primary is fenced, and it is proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new primary accepts writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no traffic goes to the old primary&apos;s region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time: it is read again on resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you, at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who can reach the host or the cloud account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiver stopped, read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fence proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a write was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receives from the new primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public write accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names answer with the new region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts the receiver again, from where it received before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>releases the fence; the database is not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends traffic to the endpoint again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives the endpoint its priority back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go / no-go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended without an answer: looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found done, nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo ended without an answer: looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the confirmed start to the first accepted write by the public name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fence %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · plan #%2 · epoch %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash chain sound, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2: refused. Not so: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run held: the engine started anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run ended: false alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run ended: a person goes on by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run ended: a person must look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 opened, plan #%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drives the run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOOKING %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAKING BACK %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RUNNING %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YOUR TURN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DONE LATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOUND DONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT NEEDED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IN DOUBT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAKEN BACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT TAKEN BACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: point of no return. The way back is a failback run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended without an answer. It changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses it after its deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may still happen later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attempt ended without an answer; the goal was then seen to be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attempt ended without an answer: it may have happened. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say go or no-go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the value you read. Expected: %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the value you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its guard said no. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 attempts failed. Certainly not done.%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The run goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be taken back, or that is in doubt. Look at it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">unbekannt</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; not kept over a restart: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Last answer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate of commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What replication traffic would cost is not known now: the rate of writes is not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every database has an operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fleet file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named for each region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever keeps the fleet file: add database.operator there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not fenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sees just now that it is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the region&apos;s evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lives again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the run back, or wait until it is dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took no write just now: writes may be DOWN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held at step %1: its guard said no. %2: not tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was found down and nothing took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the new primary and has taken a write, but the move is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its guard said no to another attempt. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no standby, it takes writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not show what was ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure accepted the change of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the profile itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives signs of life: it may take writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back (Alt+B) if it lives; or clear what is listed, then resume (Alt+R).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless the promotion happened, writes are DOWN while held, for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless the promotion happened, writes are DOWN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlarmLog</name>
    <message>
        <source>Not shelved. This alarm is no longer active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shelved. Critical alarms cannot be shelved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge it (F2) to take it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shelved. A reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why this alarm can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shelved. %1 is outside 1 s to 4 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 15, 60 or 240 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Azure</name>
    <message>
        <source>The next page is at an address that is not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered something that is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what answers on that address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canary</name>
    <message>
        <source>The public name %1 has no address now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds only another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoints of the traffic profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExecutorWords</name>
    <message>
        <source>primary_conninfo cannot be edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no list of keywords and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as keywords and values, not as a URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fleet file names no operator for the database of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add database.operator to the region; live runs need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer to a look is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server is PostgreSQL 15 or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from the database of %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server and the network between it and this desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetFile</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fleet file that this user may read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetWords</name>
    <message>
        <source>%1 lies after today, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the prices were looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prices are %1 days old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices looked up within the last %1 days, with their date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros stand here: Azure cannot be asked anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier from the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already written at %2, line %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 2 s: a standby then drops a hung primary after 1.2 s to 2.2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 turns the time-out off: a standby never notices that its primary hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A standby calls a hung primary &quot;streaming&quot; for up to %1; at PostgreSQL&apos;s default of 60 s it did so 32 s after the hang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A standby&apos;s last word from a healthy idle primary can be old: up to 27 s at PostgreSQL&apos;s default of 10 s, so it proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 1 s, and not 0: the age then stays below 0.9 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promotion can wait %1: at PostgreSQL&apos;s default of 5 s, 5 of 16 took 5.1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 100 ms: none of 24 then took longer than 114 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without wal_log_hints or data checksums pg_rewind cannot run: an old primary returns by a full rebuild only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wal_log_hints = on (needs a restart), or data checksums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until the next probe + %2 x %1 tolerated + time-out %3 + TTL %4 = %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to detach, promote and re-point + %2 wal_retrieve_retry_interval + TTL %3 = %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even the armed switch takes up to %1; machineRto is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TTL and a retry interval whose sum stays within the RTO, for example 10 s and 100 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to its probes, Traffic Manager takes up to %1; machineRto is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster probes and a shorter TTL; as it is, the RTO rests on the armed switch alone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two: with one there is nowhere to fail over to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region has homeRole: primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one: the region that takes writes at rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be a second primary beside %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>homeRole: standby for all regions but one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that no other region has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code of its own: who arms a failover types it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server of its own: two regions on one server fail together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands at 0, 0, in the Gulf of Guinea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region&apos;s own latitude and longitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A priority of its own: equal ones leave the next primary to chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; may live in %2 only, and no region lies there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region with one of these jurisdictions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 may hold &quot;%2&quot; (%3): its loss leaves no lawful failover target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second region within %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rule for each kind of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference that leads to a secret on this machine, for this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that only its owner may read (mode 0600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager takes no time-out of %1 at an interval of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 s to %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A priority of its own: Traffic Manager refuses equal ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This endpoint has no priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A priority from 1 to 1000 for every endpoint: when one sets it all must, and the method &quot;priority&quot; goes by nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is routed here: the method is geographic and geoMapping names no area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geoMapping: [GEO-EU], for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each area at one endpoint: Traffic Manager refuses to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region has the id &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id that stands under regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no endpoint here: no traffic can be moved to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An endpoint for each region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that no other endpoint of the profile has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that no other profile has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No traffic profile has the name &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes from elsewhere has no region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;*&quot;: and the region for everybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at every %1, the value turns STALE after %2, before the next look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last answer turns STALE after %1, but only after %2 does this desk say that no answer comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One token each %1: an outage is measured no finer than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 Hz to 50 Hz in a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical (%1) is not above warning (%2): the warning would never be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A critical limit above the warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that no other name server has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mistake</source>
        <translation type="unfinished">Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished">Warnung</translation>
    </message>
    <message>
        <source>    right would be: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: mistakes: %2, warnings: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is refused; nothing is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name or a password stands before &quot;@&quot;; it is not repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A URL without encryption stands where a host name belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name alone; Pilothouse speaks HTTPS only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A URL stands where a host name belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name alone, without scheme, port and path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path that begins with &quot;/&quot;, for example /health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A URL with https, for example https://management.azure.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL is plain http: tokens would travel readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a URL with https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host name, for example app-oversight-eus.azurewebsites.net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host with a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host:port, for example cache.example.net:6380.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A literal IP address, for example 10.0.0.4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens, a letter first, at most 40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a short code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 8 lower-case letters and digits: an operator types it to arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters (ISO 4217), for example USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys with values, each &quot;key: value&quot; on its own line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list, each item behind &quot;- &quot; or within [ ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single value is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys with values are written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a key of the fleet file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1: ...&quot; among the keys that begin here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them; the first is on line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has %1 items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format %1 was made for another release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit in &quot;%1&quot; is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in quotes, so it is text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number with a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of 1 to %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has %1 characters; a closing quote may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date as year-month-day, for example 2026-11-24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentage above 0 % and below 100 %, for example 99.99 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate from 1 Hz to 50 Hz, for example 25 Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duration with its unit (ms, s, min or h), from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env:NAME, file:/absolute/path or keychain:service/account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind &quot;%1&quot; names no place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret itself seems to stand here; it is not repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference: %1 Replace the secret: who can read the file has seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Azure identifier of the form 00000000-0000-0000-0000-000000000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Azure identifier stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager does not probe each %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 s or 30 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no whole number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole seconds: DNS counts in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a header&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, for example X-Region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A status from 100 to 599, or a range such as 200-202.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of HTTP statuses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrchestrationWords</name>
    <message>
        <source>Fence the old primary in %1, and prove it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postgres</name>
    <message>
        <source>The server&apos;s answer to a look is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server is PostgreSQL 13 or newer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretFiles</name>
    <message>
        <source>Write the secret into that file, owned by this user, mode 0600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it where Pilothouse is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is above %2 bytes: not a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every user of this machine may read %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s group may read %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryWor</name>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryWords</name>
    <message>
        <source>this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no commit for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no process of the data directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk, HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, whole exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection kept open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name look-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of WAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAL written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot %1 keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot %1, inactive, keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synchronous standbys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Einstellungen</translation>
    </message>
    <message>
        <source>Host and TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no handshake seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate ends in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throttled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last heard %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>est. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TWO PRIMARIES: %1 is writable too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sign of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others see it alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application answers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager: Degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes are not committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk reaches no region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sample for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for first sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replay paused, lag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &gt; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regions normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 advisory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by this desk&apos;s clock, since the WAL went past the standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than between two looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all is replayed, and the sender measures no lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the standby&apos;s position is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the standby&apos;s clock: this desk does not see the primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the primary is not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the primary was never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the primary was last seen at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a primary itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the primary&apos;s WAL rate is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, WAL written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is writable itself: it takes no WAL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends nothing to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has received nothing since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no receiver that streams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither end is heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls it streaming, but heard nothing lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not heard: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 catches up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay is paused on %1: it receives and replays nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams; lag by the sender&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams; lag %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sender&apos;s row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the standby is not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streaming, but nothing heard lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiver %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no receiver since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends nothing to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sent %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRIMARY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was PRIMARY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STANDBY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a primary has no lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no primary is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a standby takes no writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a standby calls a hung primary &quot;streaming&quot; until then, so its word comes late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a healthy idle primary&apos;s last word can be old, so its age proves nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a promotion can wait that long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>ADV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HIGH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGEING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STALE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DISAGREE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEGRADED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUSPECTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catching up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">unbekannt</translation>
    </message>
</context>
<context>
    <name>YamlDocument</name>
    <message>
        <source>An alias (*name) stands here; there are %1 in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values themselves, written out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key must be a single word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;key: value&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A byte that is not UTF-8 stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file saved as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control character stands here; the file is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file saved as UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tab stands in the indentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces: YAML does not know how wide a tab is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is UTF-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second document begins here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One document: no line &quot;---&quot; but the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 values are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not YAML: %1. Nothing behind it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check indentation, colons, quotes and brackets from here upwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not YAML: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check indentation, colons, quotes and brackets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse</name>
    <message>
        <source>%1 showed a certificate of an authority that this desk does not trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the authority file of the fleet with the certificate&apos;s issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate on that host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the clocks of this desk and of that host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the certificate on that host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address belongs to that host, and the names in its certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the certificate on that host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers only TLS versions older than 1.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the minimum TLS version on that host to 1.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not speak TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port in the fleet file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake with %1 broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the service on that host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens on that port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the service runs there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network between this desk and that host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was accepted, the answer did not come in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was not accepted in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host and the network between it and this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered something that is not HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what listens on that port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what that path serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of %1 was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and this desk&apos;s name server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of trusted authorities cannot be read, so %1 is not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the authority file that the fleet file names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the fleet file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address belongs to that host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trusted TLS connection to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check TLS on that server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL at %1 refused the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to PostgreSQL at %1 broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server and the network between it and this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: it is alive, and says when it is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End idle sessions or raise max_connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on that host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user, password and pg_hba.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL at %1 refused the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from PostgreSQL at %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection stands, the server is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host control of %1 did not accept the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the token that the fleet file names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host control of %1 refused to tell the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host control of %1 answered something that is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;running&quot; or &quot;databaseProcesses&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what serves that address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check tenant, client id and client secret in the fleet file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the client a role that may do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare subscription, resource group and name with the fleet file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: it is asked again when the pause is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the state of Azure; it is asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; asks for a pause of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure asked for a pause; %1 of it are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave no access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered without an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;access_token&quot; or &quot;expires_in&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the login address in the fleet file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure answered a traffic profile that is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the API version with what Azure offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traffic profile %1 could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk&apos;s name server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that %2 does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the name with the traffic profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows %2 but no address of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoints of the traffic profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not answer for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another name server; check this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused to answer for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether that server may be asked from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not understand the question for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what listens on that address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the name server runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a name that can be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name server and the network between it and this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered something that is not understood for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be asked for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this desk&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer for %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The write was committed without its replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait for the standbys was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the synchronous standbys of the primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public write path answered something not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what serves that path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public write path did not commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the primary and the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region has a database to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the databases in the fleet file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The write canary could not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of its connections waits for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the primary and the network between it and this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of %1 could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of %1 could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure answered settings that are not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint %1 of %2 could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 has no endpoint %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fleet file with Azure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice was not taken by %1, asked %2 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell its readers by another way; check its address and its secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not take this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the console; it reads the run as it stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file as evidence; the run cannot be resumed from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run in the journal cannot be read to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the run&apos;s journal is not as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 of the journal is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights and the space of the disk that it is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count of engine starts went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file beside the journal was removed, or restored from a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is put right now: restart the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free the disk, or make the folder writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it, or make its parent writable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::AlarmsModel</name>
    <message>
        <source>pr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 %5, since %6, %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLEARED %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNACK, source stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACK %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHELVED until %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::CanaryModel</name>
    <message>
        <source>write canary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">unbekannt</translation>
    </message>
    <message>
        <source>only local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public name, HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database, direct</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ChecksModel</name>
    <message>
        <source>PASS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAIL, HARD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNKNOWN, HARD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::CostByPairModel</name>
    <message>
        <source>from \ to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::CostByRegionModel</name>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now / h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if primary / h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference / h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::DnsModel</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as ARM says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::EvidenceModel</name>
    <message>
        <source>kind</source>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>seen from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::FactsModel</name>
    <message>
        <source>fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::GuardSession</name>
    <message>
        <source>Region outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started: nobody is named. Say who you are in Settings (Ctrl+9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started. Hold was released after %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped in the count-down. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disarmed: nothing was done for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disarmed: this window was left for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started yet: the journal has not answered for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy &quot;single desk&quot;: no second approver is asked for. The start is bound to plan #%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disarmed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started, nothing was sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2. Nothing was sent. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate 1: choose the region that becomes primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate 2: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate 2: %1. Say why you go on without it (%2 characters or more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate 4: choose a category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate 4: say why, in %1 characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate 6: type %1 to arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate 6: type %1 to arm. You typed %2, which does not become primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate %1:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::HistoryFile</name>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of a newer release (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history %1 is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another console has this fleet open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability is counted from this start and not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history %1 cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the file away; a new one is made at the next start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::JournalFile</name>
    <message>
        <source>It is of a newer release (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty, though the engine was started here before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say which epochs were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be record %1 and is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 has its result and is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights and the space of the disk that it is on; nothing is sent that is not written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 is damaged or its disk failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away as evidence and start again; a new one is made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::LagMatrixModel</name>
    <message>
        <source>from \ to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::LeaseFile</name>
    <message>
        <source>%1, since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no count of starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another console on this machine runs the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act there, or close it and start this console again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::LinksModel</name>
    <message>
        <source>sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>async</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, %3, lag %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::Quarantine</name>
    <message>
        <source>its database takes writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its host runs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one database process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 database processes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::RegionsModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::RoutesModel</name>
    <message>
        <source>reads from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::RunClockModel</name>
    <message>
        <source>moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after T0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after T4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault, estimated ± %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guard opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names answer with the new region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clients moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::RunController</name>
    <message>
        <source>This is training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a fleet file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run is not yet on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free the disk of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run is open at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it first, on page 6 (Ctrl+6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan breaks a rule of every plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::RunLogModel</name>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::RunReading</name>
    <message>
        <source>Line %1 of the run&apos;s journal is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hash does not follow from the line before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the run&apos;s journal is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 lines are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run has one header, its records, and one result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the header of another run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::RunsModel</name>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::SecretStore</name>
    <message>
        <source>Unlock or install a keyring (Secret Service or KWallet), or refer to the secret by file: or env:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain holds no entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not hand out the entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers in this session, so %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has not answered for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret is referred to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reference to the fleet file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::StepsModel</name>
    <message>
        <source>step %1, %2, %3, took %4 of %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point of no return</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>steps %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took / planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::TrafficModel</name>
    <message>
        <source>%1 · %2 · TTL %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::VerdictsModel</name>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MISSED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of %1 acknowledged rows is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys %1 of %2 acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with unknown fate</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>NONE LOST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine RTO, public path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T4 to the first accepted write by the public name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine RTO, database path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T4 to the first accepted write by libpq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T1 to T4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felt by users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T0 to the first accepted write, beside the machine RTO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows lost, public path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows lost, database path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest lost row to the last one, against the RPO</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::WhyNotModel</name>
    <message>
        <source>must be so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who clears it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui</name>
    <message>
        <source>%n stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n with a failing source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n region normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n regions normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n advisory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEGRADED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUSPECTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could it become primary? %1. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as seen at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HIGH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT DEPLOYED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAINT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO PROBE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STALE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHELVED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dry run: nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed to arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTO counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rulers measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the run has no measured result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was lost by moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings, and what was not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks when it was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overridden because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, planned and actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation type="unfinished"></translation>
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
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>%1 %2, %3 not acknowledged</source>
        <translation>%1 %2, %3 nicht übernommen</translation>
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
        <translation>Alle Alarme sind übernommen.</translation>
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
        <translation>Zufuhr verloren: Stille beweist nichts.</translation>
    </message>
    <message>
        <source>Feed live %1.</source>
        <translation>Zufuhr aktuell %1.</translation>
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
</context>
<context>
    <name>pilothouse::ui::AlarmsPage</name>
    <message>
        <source>lists of alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shelved alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarms that were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Active %1 (%2 new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shelved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised in 10 min: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOOD, %1 (limit %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · no flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed live, %1 old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed stale for %1: an alarm could be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feed yet: an alarm could be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last cleared %1.</source>
        <translation type="unfinished">Zuletzt behoben %1.</translation>
    </message>
    <message>
        <source>None since the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No active alarms.</source>
        <translation type="unfinished">Keine aktiven Alarme.</translation>
    </message>
    <message>
        <source>No shelved alarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarm has cleared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledge the selected alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active, shelved, history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page, region or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a page, region or action</source>
        <translation type="unfinished">Seite, Region oder Aktion suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::ContextDock</name>
    <message>
        <source>worst first · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished">Regionen</translation>
    </message>
    <message>
        <source>Regions, worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says what about the selected region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it become primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who says what · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAL written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replication lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS health, answer time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAL received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::CostPage</name>
    <message>
        <source>Estimate: WAL rate now x tariff of %1 (%2). Per GB sent: same region %3, same continent %4, across continents %5. No bill is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per hour, est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost from region to region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from row to column, per hour, est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it sends now, and all of it if it became primary, est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished">alle</translation>
    </message>
    <message>
        <source>chart as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per hour %1, in 30 days %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::FigureLabel</name>
    <message>
        <source>%1 old</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::GuardChecks</name>
    <message>
        <source>checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passed ▸</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>show %n passed checks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>show fewer checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot be overridden. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: may be overridden with a reason. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason to go on without: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason to go on without it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::GuardGates</name>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate %1 passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate %1 open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::GuardImpact</name>
    <message>
        <source>Fence: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::GuardMissing</name>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::GuardPanel</name>
    <message>
        <source>failover guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the region that becomes primary; none is chosen for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the plan that would run, worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pass; read again with every answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard closed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::GuardReason</name>
    <message>
        <source>incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::GuardStart</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, send nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 APPROVE   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 ARM   type %1, the code of the region that becomes PRIMARY:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 ARM   choose the region that becomes PRIMARY first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code of the region that becomes primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held to its end, a count-down of 5 s follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more, listed above.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Handed to the engine, not yet acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers when the run is on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting in %1… Esc stops, nothing has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not pasted. Type the code: it is read that way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::GuardTargets</name>
    <message>
        <source>  ·  RECOMMENDED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  ·  NOT FIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail over to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::GuardTitle</name>
    <message>
        <source>LIVE, outage: data may be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRY RUN: nothing is touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRILL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guard open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · decision budget %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · decision %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAIL OVER</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1  ·  from %2 (PRIMARY)  to %3  ·  plan #%4, %n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ARMED · FAIL OVER</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::GuidancePanel</name>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished">Übernehmen</translation>
    </message>
    <message>
        <source>Go to place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarm selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::HoldButton</name>
    <message>
        <source>HOLD %1 TO %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRESS AGAIN WITHIN %1 TO %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRESS TWICE TO %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::KeyListOverlay</name>
    <message>
        <source>List of keys</source>
        <translation type="unfinished">Tastenliste</translation>
    </message>
    <message>
        <source>Any key closes this list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::KeyedButton</name>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag grows by %1 s each second; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the RPO of %1 is passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the RPO of %1 is passed in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synchronous</source>
        <translation type="unfinished">synchron</translation>
    </message>
    <message>
        <source>asynchronous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAL rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trend, 5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost, est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days, est.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::LinksView</name>
    <message>
        <source>lag from region to region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag, from row to column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrow: trend over 5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replication links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAL sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No replication link is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No replication link is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPO</source>
        <translation type="unfinished"></translation>
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
        <translation>ZUFUHR VERLOREN %1 · Werte unten sind alt</translation>
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
        <translation>Neuesten Alarm übernehmen</translation>
    </message>
    <message>
        <source>Go to the next alarm without an owner</source>
        <translation>Zum nächsten nicht übernommenen Alarm</translation>
    </message>
    <message>
        <source>Go to the previous alarm without an owner</source>
        <translation>Zum vorigen nicht übernommenen Alarm</translation>
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
        <translation>Einstellungen</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRILL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRY RUN, nothing is touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED RUN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the failover guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GUARD OPEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+F goes back to it</source>
        <translation type="unfinished"></translation>
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
        <translation>Eingabe</translation>
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
        <translation>Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>move the map</source>
        <translation>Karte verschieben</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
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
        <translation>Taste Strg+%1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>Ctrl %1</source>
        <translation>Strg %1</translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::PromotionPanel</name>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be promoted, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::RegionCharts</name>
    <message>
        <source>Replication lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAL written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health check latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No replication to or from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::RegionFacts</name>
    <message>
        <source>facts of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a fact to see its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::RegionHeader</name>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::RegionPage</name>
    <message>
        <source>replication of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarms of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be promoted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A read from here goes to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A read from here goes nowhere: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it sends costs %1 an hour, %2 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No regions defined, or nothing heard yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charts as tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorter or longer stretch of the focused chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::ReplicationPage</name>
    <message>
        <source>alarm: warn %1, crit %2 · RPO target %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;raffic and writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of the replication page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traffic and writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charts as tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::ResultView</name>
    <message>
        <source>Not measured yet. The rulers are read when the run has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdicts of the rulers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rulers measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moments of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you lost by moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing besides the rows above was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::RtoBarView</name>
    <message>
        <source>spare not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spare %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTO %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::RunBar</name>
    <message>
        <source>Show run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTO %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold now: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::RunBoard</name>
    <message>
        <source>why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not: all that stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resul&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1, planned %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::RunChoices</name>
    <message>
        <source>&amp;Resume…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on by &amp;hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason for the choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done. Hold was released after %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::RunHeader</name>
    <message>
        <source>FELT BY USERS, since the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACHINE RTO, confirmed → first public write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine RTO %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felt by users since the fault: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided in %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision: start not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::RunPage</name>
    <message>
        <source>Show &amp;current run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier runs, newest first. Enter reads one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run. None is in this desk&apos;s journal. Ctrl+Shift+F opens the failover guard; opening it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is open. Last: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resume, with effect and reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps, result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier runs, current run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the run as JSON and PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::SamplesModel</name>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flashing of new alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-letter keys (T, L, G, ?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale: start with QT_SCALE_FACTOR=1.5 (or 2) in the environment. It is read once, at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as alarm owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farthest reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels a millimetre, as measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px/mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the fleet file; changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens do not know their true size. Measure 100 mm on the wall, count its pixels, divide by 100; until then the wall uses twice the desk&apos;s sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from %1 m, the smallest capitals on the wall are %2 px high (16 minutes of arc).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Einstellungen</translation>
    </message>
    <message>
        <source>Two presses, 1 to 5 s apart, instead of holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::ShelfForm</name>
    <message>
        <source>No alarm is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A critical alarm cannot be shelved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shelved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shelve for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason to shelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a reason to shelve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::SourcesModel</name>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write canaries</source>
        <translation type="unfinished"></translation>
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
            <numerusform>%1: %n Befund. Berichtigen Sie die Datei und öffnen Sie sie erneut.</numerusform>
            <numerusform>%1: %n Befunde. Berichtigen Sie die Datei und öffnen Sie sie erneut.</numerusform>
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
        <translation>ZUFUHR VERLOREN %1</translation>
    </message>
    <message>
        <source>LIVE feed %1</source>
        <translation>AKTUELLE Zufuhr %1</translation>
    </message>
    <message>
        <source>Feed lost since %1 (%2). Values on screen are old.</source>
        <translation>Zufuhr verloren seit %1 (%2). Die Werte auf dem Schirm sind alt.</translation>
    </message>
    <message>
        <source>DISPLAY STALLED since %1 for %2, now running.</source>
        <translation>ANZEIGE STAND STILL seit %1 für %2, läuft wieder.</translation>
    </message>
    <message>
        <source>automatic failover: not installed</source>
        <translation>automatischer Failover: nicht installiert</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Nur zeigen: %1</translation>
    </message>
    <message>
        <source>%1 · OPERATOR · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::StepDetail</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value that you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Eingabe</translation>
    </message>
    <message>
        <source>Say &amp;go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say &amp;no-go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YOUR TURN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3 planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3 planned, %4 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::StepList</name>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::TileStrip</name>
    <message>
        <source>Facts of the fleet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::TimeChart</name>
    <message>
        <source>T shows the samples as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1 min, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · above the scale: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No samples since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::TrafficView</name>
    <message>
        <source>%1 of %2 as ARM says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS, as answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name server answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoints of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write canaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read routing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write canaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write latency, public name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where a read from each region goes now, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>availability %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read from ARM yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilothouse::ui::TrendChart</name>
    <message>
        <source>%1, last 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no samples in these 10 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>The lease file %1 cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights and the space of the disk that it is on, then start again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
