-- What writing needs beside the register: answers that must not be made twice, the order of changes, and who is told of them.

-- The version that a revision ended is found by that revision, as the one that it began is.
create index treaty_action_by_end on treaty_action (to_revision);

create table idempotency_key (
    subject text collate "C" not null,
    key text collate "C" not null,
    request_hash text not null,
    status integer not null,
    revision integer not null,
    location text,
    tag text,
    body text not null,
    created_at timestamptz(3) not null,
    primary key (subject, key)
);

create index idempotency_key_by_age on idempotency_key (created_at);

-- One row is one change that a revision made: to an action, or (action is null) to an instrument. recorded is the version that it began, null
-- where it only ended one; replaced is the version that it ended, null where it only began one. The instruments of revision 1 are no change:
-- the record begins with them.
create view register_change (revision, instrument, action, recorded, replaced) as
select after.from_revision, after.instrument collate "C", after.id, after.from_revision, before.from_revision
from treaty_action after
left join treaty_action before on before.id = after.id and before.to_revision = after.from_revision
union all
select before.to_revision, before.instrument collate "C", before.id, null, before.from_revision
from treaty_action before
where before.to_revision is not null
    and not exists (select 1 from treaty_action after where after.id = before.id and after.from_revision = before.to_revision)
union all
select after.from_revision, after.id, null, after.from_revision, before.from_revision
from instrument after
left join instrument before on before.id = after.id and before.to_revision = after.from_revision
where after.from_revision > 1;

create table webhook (
    id text collate "C" primary key,
    url text not null,
    instruments text not null,
    participants text not null,
    secret text not null,
    created_by text not null,
    created_at timestamptz(3) not null
);

-- One row is one change that one subscriber is to be told of. position counts the changes of the revision from 1. due_at is null once the
-- subscriber has it or was given up.
create table webhook_delivery (
    webhook text collate "C" not null references webhook (id),
    revision integer not null references revision (id),
    position integer not null,
    queued_at timestamptz(3) not null,
    attempts integer not null,
    due_at timestamptz(3),
    delivered_at timestamptz(3),
    given_up_at timestamptz(3),
    last_failure text,
    primary key (webhook, revision, position)
);

create index webhook_delivery_by_due on webhook_delivery (due_at) where due_at is not null;
