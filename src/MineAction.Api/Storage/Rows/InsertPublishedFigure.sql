-- One row is one version of one count that a public document states.
insert into published_figure (id, instrument, as_of, measure, value, source, from_revision)
values (@Id, @Instrument, @AsOf, @Measure, @Value, @Source, @Revision)
