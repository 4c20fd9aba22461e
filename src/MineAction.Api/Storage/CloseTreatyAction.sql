-- One row is the current version of a treaty action, which a revision ends.
update treaty_action set to_revision = @Revision where id = @Id and from_revision = @Version and to_revision is null
