-- One row is the host that follows the depositary, until when.
insert into depositary_follower (id, host, until) values (1, @host, @until)
on conflict (id) do update set host = excluded.host, until = excluded.until
where depositary_follower.host = excluded.host or depositary_follower.until < @now
