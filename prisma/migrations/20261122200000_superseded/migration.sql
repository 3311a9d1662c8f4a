-- A value of its own migration: PostgreSQL lets it be used only after the transaction that added it.
ALTER TYPE "Decision" ADD VALUE 'superseded';
