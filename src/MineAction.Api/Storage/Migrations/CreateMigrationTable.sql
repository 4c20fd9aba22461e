-- One row is one migration that has been applied.
create table if not exists migration (
    number bigint primary key,
    name text not null
)
