import { configure } from '@testing-library/react'

// What a component test waits for may come late on a busy machine; only what never comes is a failure.
configure({ asyncUtilTimeout: 30_000 })
