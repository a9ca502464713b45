if vim.g.loaded_copydesk then
  return
end
vim.g.loaded_copydesk = true

local function start(args)
  require('copydesk').start(args.buf)
end

if vim.api.nvim_create_autocmd then
  local group = vim.api.nvim_create_augroup('copydesk', {})
  vim.api.nvim_create_autocmd('FileType', {group = group, pattern = require('copydesk').filetypes(), callback = start})
end

vim.api.nvim_create_user_command('CopydeskFixAll', function()
  require('copydesk').fix_all()
end, {desc = 'Apply all safe fixes to this story'})
vim.api.nvim_create_user_command('CopydeskRestart', function()
  require('copydesk').restart()
end, {desc = 'Start the copydesk server anew'})
