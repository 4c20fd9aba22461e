-- What following the depositary needs: what is known of each document, which host follows, and what waits for an editor.

create table depositary_document (
    address text collate "C" primary key,
    tag text,
    last_modified text,
    read_at timestamptz(3),
    tried_at timestamptz(3) not null,
    failures integer not null,
    failure text,
    due_at timestamptz(3) not null
);

-- One row at most: the host that follows, and until when it has the turn.
create table depositary_follower (
    id integer primary key check (id = 1),
    host text not null,
    until timestamptz(3) not null
);

-- One row is a document that differs from the record; differences are the keys of what differs, one a line. document is packed by gzip.
create table proposal (
    id bigint primary key,
    address text collate "C" not null,
    instrument text not null,
    format text not null,
    status_as_at date,
    digest text not null,
    differences text not null,
    found_at timestamptz(3) not null,
    state text not null check (state in ('open', 'applied', 'dismissed', 'superseded')),
    decided_at timestamptz(3),
    decided_by text,
    reason text,
    revision integer references revision (id),
    document bytea not null
);

create index proposal_by_address on proposal (address);
