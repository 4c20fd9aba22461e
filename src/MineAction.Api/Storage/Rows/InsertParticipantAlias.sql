-- One row is one name under which treaty tables know a participant, in one version of it.
insert into participant_alias (id, code, alias, used_from, used_until, note, kind, language, from_revision)
values (
    (select coalesce(max(id), 0) + 1 from participant_alias),
    @Code, @Alias, @UsedFrom, @UsedUntil, @Note, @Kind, @Language, @Revision)
