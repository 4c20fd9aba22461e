-- The facts that builds ship, as this register took them: one row a revision that recorded some. The rows of such a revision are as shipped until
-- somebody corrects them. Day and digest are null for what was taken before they were kept.

create table shipped_facts (
    revision integer primary key references revision (id),
    issued_on date,
    digest text
);

insert into shipped_facts (revision)
select id from revision where id = 1 and author = 'MineAction.Api' and reason = 'The shipped facts (migrations/facts)';
