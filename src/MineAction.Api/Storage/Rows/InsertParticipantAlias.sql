-- One row is one version of one name under which treaty tables know a participant.
insert into participant_alias (id, code, alias, used_from, used_until, note, kind, language, from_revision)
values (@Id, @Code, @Alias, @UsedFrom, @UsedUntil, @Note, @Kind, @Language, @Revision)
