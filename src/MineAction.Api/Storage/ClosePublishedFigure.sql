-- One row is the current version of a published figure, which a revision ends.
update published_figure set to_revision = @Revision where id = @Id and from_revision = @Version and to_revision is null
