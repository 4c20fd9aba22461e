-- One row: the highest id that any action has had, retracted ones included; 0 where there is none.
select coalesce(max(id), 0) from treaty_action
