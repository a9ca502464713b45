-- Opens a story, receives the diagnostics, applies a quick fix, fixes the rest that is safe, saves. Prints what it saw.
local program, story = vim.env.COPYDESK, vim.env.STORY
require('copydesk').setup({cmd = {vim.env.NODE, program, 'server', '--stdio'}})
vim.cmd('runtime! plugin/copydesk.lua ftdetect/copydesk.lua')
vim.cmd('filetype on')

local function finish(status, message)
  io.stdout:write((message or '') .. '\n')
  vim.cmd(status == 0 and 'qall!' or 'cquit!')
end

local function await(what, is_done)
  if not vim.wait(20000, is_done, 20) then
    finish(1, 'waited in vain for ' .. what)
  end
end

local function codes()
  local found = {}
  for _, each in ipairs(vim.diagnostic.get(0)) do
    table.insert(found, each.code or (each.user_data and each.user_data.lsp and each.user_data.lsp.code))
  end
  table.sort(found)
  return table.concat(found, ' ')
end

vim.cmd('edit ' .. vim.fn.fnameescape(story))
await('diagnostics', function()
  return #vim.diagnostic.get(0) > 0
end)
io.stdout:write('opened: ' .. codes() .. '\n')

-- The quick fix of the misspelt name, chosen as a person does.
for _, each in ipairs(vim.diagnostic.get(0)) do
  if each.message:find('Kamatker') then
    vim.api.nvim_win_set_cursor(0, {each.lnum + 1, each.col})
  end
end
vim.ui.select = function(items, options, choose)
  for index, item in ipairs(items) do
    if (options.format_item or tostring)(item):find('Replace with “Kamatkar”', 1, true) then
      return choose(item, index)
    end
  end
  finish(1, 'the quick fix is not offered')
end
vim.lsp.buf.code_action()
await('the quick fix', function()
  return not table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n'):find('Kamatker')
end)
await('diagnostics after the quick fix', function()
  return not codes():find('name%-spelling')
end)
io.stdout:write('fixed one: ' .. codes() .. '\n')

vim.cmd('CopydeskFixAll')
await('the safe fixes', function()
  return not codes():find('furniture') and not codes():find('sign%-off')
end)
io.stdout:write('fixed all: ' .. codes() .. '\n')
vim.cmd('write')
vim.cmd('checkhealth copydesk')
local health = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
io.stdout:write('health: ' .. (health:find('is installed') and 'well' or health) .. '\n')
finish(0, 'saved')
