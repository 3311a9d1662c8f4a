import type { Handout } from '@/lib/export/handout'
import { SDMX_CSV, sdmxCsvChunks } from '@/lib/open-data/sdmx/csv'
import { handoutHead, sdmxOfHandout } from '@/lib/open-data/sdmx/handout'
import { SDMX_JSON, sdmxJsonChunks } from '@/lib/open-data/sdmx/json'
import { textStream } from '@/lib/open-data/stream'

/** A figure as an SDMX data message. */
export const sdmxAnswer = {
  csv: (handout: Handout) => ({ body: textStream(sdmxCsvChunks([sdmxOfHandout(handout)])), type: SDMX_CSV }),
  json: (handout: Handout) => ({ body: textStream(sdmxJsonChunks(handoutHead(handout, new Date().toISOString()), [sdmxOfHandout(handout)])), type: SDMX_JSON }),
}
