-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "AreaLevel" AS ENUM ('city', 'district', 'commune');

-- CreateEnum
CREATE TYPE "AreaKind" AS ENUM ('thanh_pho', 'quan', 'huyen', 'thi_xa', 'phuong', 'xa');

-- CreateEnum
CREATE TYPE "Certainty" AS ENUM ('high', 'medium', 'low');

-- CreateEnum
CREATE TYPE "IndicatorKind" AS ENUM ('growth', 'level', 'share', 'rank', 'rank_change', 'completion', 'plan_ratio');

-- CreateEnum
CREATE TYPE "Direction" AS ENUM ('higher_better', 'lower_better', 'neutral');

-- CreateEnum
CREATE TYPE "Comparability" AS ENUM ('good', 'care', 'poor');

-- CreateEnum
CREATE TYPE "Basis" AS ENUM ('none', 'same_period_last_year', 'previous_year', 'plan');

-- CreateEnum
CREATE TYPE "Qualifier" AS ENUM ('over', 'nearly', 'about');

-- CreateEnum
CREATE TYPE "PeriodKind" AS ENUM ('day', 'month', 'quarter', 'half', 'year', 'months', 'to_date', 'multi_year', 'snapshot', 'range');

-- CreateEnum
CREATE TYPE "ObservationStatus" AS ENUM ('estimated', 'official');

-- CreateEnum
CREATE TYPE "CandidateRole" AS ENUM ('result', 'target');

-- CreateEnum
CREATE TYPE "Decision" AS ENUM ('pending', 'accepted', 'rejected');

-- CreateEnum
CREATE TYPE "PersonRole" AS ENUM ('administrator', 'reviewer');

-- CreateTable
CREATE TABLE "Area" (
    "slug" TEXT NOT NULL,
    "code" TEXT,
    "name" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "level" "AreaLevel" NOT NULL,
    "kind" "AreaKind" NOT NULL,
    "validFrom" DATE,
    "validTo" DATE,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "tileColumn" INTEGER,
    "tileRow" INTEGER,
    "latitude" DECIMAL(8,5),
    "longitude" DECIMAL(8,5),

    CONSTRAINT "Area_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "AreaSuccession" (
    "predecessorSlug" TEXT NOT NULL,
    "successorSlug" TEXT NOT NULL,
    "main" BOOLEAN NOT NULL,
    "certainty" "Certainty" NOT NULL,
    "note" TEXT,

    CONSTRAINT "AreaSuccession_pkey" PRIMARY KEY ("predecessorSlug","successorSlug")
);

-- CreateTable
CREATE TABLE "Theme" (
    "code" TEXT NOT NULL,
    "nameVi" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Theme_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "code" TEXT NOT NULL,
    "nameVi" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "themeCode" TEXT NOT NULL,
    "kind" "IndicatorKind" NOT NULL,
    "unitOfMeasure" TEXT NOT NULL,
    "decimals" SMALLINT NOT NULL,
    "direction" "Direction" NOT NULL,
    "comparability" "Comparability" NOT NULL,
    "definitionVi" TEXT NOT NULL,
    "definitionEn" TEXT NOT NULL,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "SeriesBreak" (
    "indicatorCode" TEXT NOT NULL,
    "firstDay" DATE NOT NULL,
    "noteVi" TEXT NOT NULL,
    "noteEn" TEXT NOT NULL,

    CONSTRAINT "SeriesBreak_pkey" PRIMARY KEY ("indicatorCode","firstDay")
);

-- CreateTable
CREATE TABLE "IndicatorAlias" (
    "indicatorCode" TEXT NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "IndicatorAlias_pkey" PRIMARY KEY ("indicatorCode","words")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "url" TEXT,
    "publishedOn" DATE,
    "addressUnknown" BOOLEAN NOT NULL DEFAULT false,
    "text" TEXT,
    "textLength" INTEGER,
    "textSha256" TEXT,
    "fileName" TEXT,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "addedById" TEXT,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Candidate" (
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "role" "CandidateRole" NOT NULL,
    "spanStart" INTEGER NOT NULL,
    "spanEnd" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "kind" "IndicatorKind" NOT NULL,
    "areaName" TEXT,
    "areaSlug" TEXT,
    "measure" TEXT NOT NULL,
    "indicatorCode" TEXT,
    "value" DECIMAL(38,10) NOT NULL,
    "valueMax" DECIMAL(38,10),
    "scale" DECIMAL(38,10) NOT NULL,
    "of" DECIMAL(38,10),
    "measureUnit" TEXT NOT NULL,
    "periodFrom" DATE,
    "periodTo" DATE,
    "basis" "Basis" NOT NULL,
    "estimated" BOOLEAN NOT NULL,
    "qualifier" "Qualifier",
    "implied" TEXT[],
    "doubts" TEXT[],
    "rule" TEXT NOT NULL,
    "ruleVersion" INTEGER NOT NULL,
    "confidence" DECIMAL(3,2) NOT NULL,
    "decision" "Decision" NOT NULL DEFAULT 'pending',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Observation" (
    "id" TEXT NOT NULL,
    "indicatorCode" TEXT NOT NULL,
    "areaSlug" TEXT NOT NULL,
    "periodFrom" DATE NOT NULL,
    "periodTo" DATE NOT NULL,
    "period" TEXT NOT NULL,
    "periodKind" "PeriodKind" NOT NULL,
    "basis" "Basis" NOT NULL,
    "value" DECIMAL(38,10) NOT NULL,
    "valueMax" DECIMAL(38,10),
    "of" DECIMAL(38,10),
    "status" "ObservationStatus" NOT NULL,
    "derived" BOOLEAN NOT NULL DEFAULT false,
    "qualifier" "Qualifier",
    "vintage" DATE NOT NULL,
    "edition" SMALLINT NOT NULL DEFAULT 1,
    "reportId" TEXT NOT NULL,
    "candidateId" TEXT,
    "candidateRevision" INTEGER,
    "spanStart" INTEGER,
    "spanEnd" INTEGER,
    "quote" TEXT NOT NULL,
    "periodOfReport" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" TEXT,

    CONSTRAINT "Observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Withdrawal" (
    "observationId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnById" TEXT NOT NULL,

    CONSTRAINT "Withdrawal_pkey" PRIMARY KEY ("observationId")
);

-- CreateTable
CREATE TABLE "Target" (
    "id" TEXT NOT NULL,
    "indicatorCode" TEXT NOT NULL,
    "areaSlug" TEXT NOT NULL,
    "periodFrom" DATE NOT NULL,
    "periodTo" DATE NOT NULL,
    "period" TEXT NOT NULL,
    "periodKind" "PeriodKind" NOT NULL,
    "basis" "Basis" NOT NULL,
    "value" DECIMAL(38,10) NOT NULL,
    "valueMax" DECIMAL(38,10),
    "of" DECIMAL(38,10),
    "vintage" DATE NOT NULL,
    "reportId" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "candidateRevision" INTEGER NOT NULL,
    "spanStart" INTEGER NOT NULL,
    "spanEnd" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" TEXT NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnById" TEXT,

    CONSTRAINT "Target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Conflict" (
    "id" TEXT NOT NULL,
    "indicatorCode" TEXT NOT NULL,
    "areaSlug" TEXT NOT NULL,
    "periodFrom" DATE NOT NULL,
    "periodTo" DATE NOT NULL,
    "basis" "Basis" NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ruledObservationId" TEXT,
    "reason" TEXT,
    "ruledById" TEXT,
    "ruledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Conflict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConflictMember" (
    "conflictId" TEXT NOT NULL,
    "observationId" TEXT NOT NULL,

    CONSTRAINT "ConflictMember_pkey" PRIMARY KEY ("conflictId","observationId")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "details" JSONB NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "PersonRole" NOT NULL DEFAULT 'reviewer',
    "mustChangePassword" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Area_code_key" ON "Area"("code");

-- CreateIndex
CREATE INDEX "AreaSuccession_successorSlug_idx" ON "AreaSuccession"("successorSlug");

-- CreateIndex
CREATE INDEX "Indicator_themeCode_idx" ON "Indicator"("themeCode");

-- CreateIndex
CREATE UNIQUE INDEX "Report_textSha256_key" ON "Report"("textSha256");

-- CreateIndex
CREATE INDEX "Report_publishedOn_idx" ON "Report"("publishedOn");

-- CreateIndex
CREATE INDEX "Report_addedById_idx" ON "Report"("addedById");

-- CreateIndex
CREATE INDEX "Candidate_decision_reportId_idx" ON "Candidate"("decision", "reportId");

-- CreateIndex
CREATE INDEX "Candidate_areaSlug_idx" ON "Candidate"("areaSlug");

-- CreateIndex
CREATE INDEX "Candidate_indicatorCode_idx" ON "Candidate"("indicatorCode");

-- CreateIndex
CREATE INDEX "Candidate_decidedById_idx" ON "Candidate"("decidedById");

-- CreateIndex
CREATE UNIQUE INDEX "Candidate_reportId_spanStart_spanEnd_rule_key" ON "Candidate"("reportId", "spanStart", "spanEnd", "rule");

-- CreateIndex
CREATE INDEX "Observation_areaSlug_indicatorCode_idx" ON "Observation"("areaSlug", "indicatorCode");

-- CreateIndex
CREATE INDEX "Observation_reportId_idx" ON "Observation"("reportId");

-- CreateIndex
CREATE INDEX "Observation_recordedById_idx" ON "Observation"("recordedById");

-- CreateIndex
CREATE UNIQUE INDEX "Observation_cell_key" ON "Observation"("indicatorCode", "areaSlug", "periodFrom", "periodTo", "basis", "vintage", "reportId", "edition");

-- CreateIndex
CREATE UNIQUE INDEX "Observation_candidateId_candidateRevision_key" ON "Observation"("candidateId", "candidateRevision");

-- CreateIndex
CREATE INDEX "Withdrawal_withdrawnById_idx" ON "Withdrawal"("withdrawnById");

-- CreateIndex
CREATE INDEX "Target_indicatorCode_areaSlug_idx" ON "Target"("indicatorCode", "areaSlug");

-- CreateIndex
CREATE INDEX "Target_areaSlug_idx" ON "Target"("areaSlug");

-- CreateIndex
CREATE INDEX "Target_reportId_idx" ON "Target"("reportId");

-- CreateIndex
CREATE INDEX "Target_recordedById_idx" ON "Target"("recordedById");

-- CreateIndex
CREATE INDEX "Target_withdrawnById_idx" ON "Target"("withdrawnById");

-- CreateIndex
CREATE UNIQUE INDEX "Target_candidateId_candidateRevision_key" ON "Target"("candidateId", "candidateRevision");

-- CreateIndex
CREATE INDEX "Conflict_areaSlug_idx" ON "Conflict"("areaSlug");

-- CreateIndex
CREATE INDEX "Conflict_ruledById_idx" ON "Conflict"("ruledById");

-- CreateIndex
CREATE UNIQUE INDEX "Conflict_id_ruledObservationId_key" ON "Conflict"("id", "ruledObservationId");

-- CreateIndex
CREATE UNIQUE INDEX "Conflict_indicatorCode_areaSlug_periodFrom_periodTo_basis_key" ON "Conflict"("indicatorCode", "areaSlug", "periodFrom", "periodTo", "basis");

-- CreateIndex
CREATE INDEX "ConflictMember_observationId_idx" ON "ConflictMember"("observationId");

-- CreateIndex
CREATE INDEX "AuditEvent_subject_subjectId_idx" ON "AuditEvent"("subject", "subjectId");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- CreateIndex
CREATE INDEX "AuditEvent_action_subjectId_at_idx" ON "AuditEvent"("action", "subjectId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- AddForeignKey
ALTER TABLE "AreaSuccession" ADD CONSTRAINT "AreaSuccession_predecessorSlug_fkey" FOREIGN KEY ("predecessorSlug") REFERENCES "Area"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AreaSuccession" ADD CONSTRAINT "AreaSuccession_successorSlug_fkey" FOREIGN KEY ("successorSlug") REFERENCES "Area"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_themeCode_fkey" FOREIGN KEY ("themeCode") REFERENCES "Theme"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesBreak" ADD CONSTRAINT "SeriesBreak_indicatorCode_fkey" FOREIGN KEY ("indicatorCode") REFERENCES "Indicator"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorAlias" ADD CONSTRAINT "IndicatorAlias_indicatorCode_fkey" FOREIGN KEY ("indicatorCode") REFERENCES "Indicator"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_areaSlug_fkey" FOREIGN KEY ("areaSlug") REFERENCES "Area"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_indicatorCode_fkey" FOREIGN KEY ("indicatorCode") REFERENCES "Indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_indicatorCode_fkey" FOREIGN KEY ("indicatorCode") REFERENCES "Indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_areaSlug_fkey" FOREIGN KEY ("areaSlug") REFERENCES "Area"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Withdrawal" ADD CONSTRAINT "Withdrawal_observationId_fkey" FOREIGN KEY ("observationId") REFERENCES "Observation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Withdrawal" ADD CONSTRAINT "Withdrawal_withdrawnById_fkey" FOREIGN KEY ("withdrawnById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_indicatorCode_fkey" FOREIGN KEY ("indicatorCode") REFERENCES "Indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_areaSlug_fkey" FOREIGN KEY ("areaSlug") REFERENCES "Area"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_withdrawnById_fkey" FOREIGN KEY ("withdrawnById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conflict" ADD CONSTRAINT "Conflict_indicatorCode_fkey" FOREIGN KEY ("indicatorCode") REFERENCES "Indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conflict" ADD CONSTRAINT "Conflict_areaSlug_fkey" FOREIGN KEY ("areaSlug") REFERENCES "Area"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conflict" ADD CONSTRAINT "Conflict_id_ruledObservationId_fkey" FOREIGN KEY ("id", "ruledObservationId") REFERENCES "ConflictMember"("conflictId", "observationId") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Conflict" ADD CONSTRAINT "Conflict_ruledById_fkey" FOREIGN KEY ("ruledById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictMember" ADD CONSTRAINT "ConflictMember_conflictId_fkey" FOREIGN KEY ("conflictId") REFERENCES "Conflict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictMember" ADD CONSTRAINT "ConflictMember_observationId_fkey" FOREIGN KEY ("observationId") REFERENCES "Observation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
