-- One row is the host that follows the depositary, which has done so.
delete from depositary_follower where host = @host
