-- Which fields are disputed depends on the day looked back to, which a view cannot be told: the reading queries say it.
DROP VIEW disputed_fields;
