-- One row is the current reading of an instrument, which the reading of a newer document ends.
update depositary_reading set to_revision = @Revision where instrument = @Instrument and to_revision is null
