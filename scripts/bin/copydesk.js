#!/usr/bin/env node
require('./load.js').main()
