import { originOf } from '../../figures/handout'
import { json } from './answers'
import { reading } from './reading'

/**
 * A route that describes a CSV. Its own query is that of the file, since a
 * reader takes metadata for another file's where the address differs.
 *
 * @param path of the file
 */
export const metadataOf = (path: string, describe: (url: string) => object) =>
  reading(async (parameters, request) => {
    const search = parameters.toString().replaceAll('%2C', ',')
    return json('1', async () => describe(`${originOf(request)}${path}${search && `?${search}`}`), { type: 'application/csvm+json' })
  })
