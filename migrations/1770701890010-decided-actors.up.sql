-- Who the newcomers of a spreadsheet are, as far as its owner has said it before it is applied: kept with its mapping, so that whoever
-- comes back finds it. Example: [{"name": "Qatar", "type": "state", "country": "QA"}, {"name": "Araghtchi", "use": "araghchi"}].
ALTER TABLE spreadsheet_imports ADD COLUMN decided_actors jsonb NOT NULL DEFAULT '[]';
