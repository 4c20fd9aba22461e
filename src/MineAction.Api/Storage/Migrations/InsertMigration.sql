-- One row is one migration that has been applied.
insert into migration (number, name) values (@number, @name)
