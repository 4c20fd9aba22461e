-- One row: the highest ids that any action and any published figure has had, retracted ones included; 0 where there is none.
select
    (select coalesce(max(id), 0) from treaty_action) as action,
    (select coalesce(max(id), 0) from published_figure) as figure
