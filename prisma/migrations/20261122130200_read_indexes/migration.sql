-- The figures of one year, of every area and indicator: coverage and the overview ask for them.
CREATE INDEX "Observation_periodTo_idx" ON "Observation"("periodTo");
