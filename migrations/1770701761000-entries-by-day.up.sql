-- A briefing asks which plans came to an end in its days: what took effect in them.
CREATE INDEX status_changes_effective ON status_changes (effective_earliest);
