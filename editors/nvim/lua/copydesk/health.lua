local M = {}

-- Neovim 0.9 gave these their short names.
local health = vim.health
local start = health and (health.start or health.report_start) or require('health').report_start
local ok = health and (health.ok or health.report_ok) or require('health').report_ok
local fail = health and (health.error or health.report_error) or require('health').report_error
local info = health and (health.info or health.report_info) or require('health').report_info

function M.check()
  start('copydesk')
  if vim.fn.has('nvim-0.7') == 1 then
    ok('Neovim is new enough')
  else
    fail('Neovim 0.7 or later is needed')
  end
  local cmd = require('copydesk').options.cmd
  if vim.fn.executable(cmd[1]) == 0 then
    fail('`' .. cmd[1] .. '` is not installed: `npm install --global copydesk`, or name the command in `setup({cmd = …})`')
    return
  end
  local version = vim.fn.systemlist({cmd[1], '--version'})[1] or '?'
  ok('`' .. cmd[1] .. '` is installed (' .. version .. ')')
  info('File types: ' .. table.concat(require('copydesk').filetypes(), ', '))
end

return M
