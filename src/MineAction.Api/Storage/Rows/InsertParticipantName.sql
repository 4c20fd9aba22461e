-- One row is one version of the name of one participant in one language.
insert into participant_name (code, language, name, from_revision) values (@Code, @Language, @Name, @Revision)
