-- One row is one version of an instrument.
insert into instrument (id, position, document, from_revision) values (@Id, @Position, @Document, @Revision)
