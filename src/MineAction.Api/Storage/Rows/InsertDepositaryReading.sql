-- One row is one reading of a document of the depositary, for one instrument.
insert into depositary_reading (instrument, status_as_at, document, source, from_revision)
values (@Instrument, @StatusAsAt, @Document, @Source, @Revision)
