local M = {}

--- What `setup` may change.
M.options = {
  -- The command that serves; `npx copydesk` works too.
  cmd = {'copydesk', 'server', '--stdio'},
  filetypes = {'text', 'markdown'},
  -- As in the options of the command line: style, language, config, rules.
  settings = {},
  on_attach = nil,
}

local roots = {'copydesk.yaml', 'copydesk.yml', 'copydesk.json', 'copydesk.js', 'copydesk.mjs', 'copydesk.ts', 'copydesk.mts', '.git'}
-- Neovim 0.7 has no vim.lsp.start: one client for each root is kept here.
local clients = {}

function M.setup(options)
  M.options = vim.tbl_deep_extend('force', M.options, options or {})
  vim.g.copydesk_filetypes = M.options.filetypes
end

function M.filetypes()
  return vim.g.copydesk_filetypes or M.options.filetypes
end

--- The folder that holds the configuration or the repository; else the story's own.
function M.root(file)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  local current = folder
  while true do
    for _, name in ipairs(roots) do
      if vim.loop.fs_stat(current .. '/' .. name) then
        return current
      end
    end
    local parent = vim.fn.fnamemodify(current, ':h')
    if parent == current then
      return folder
    end
    current = parent
  end
end

--- Serves a buffer.
function M.start(buffer)
  buffer = buffer or vim.api.nvim_get_current_buf()
  if vim.bo[buffer].buftype ~= '' then
    return
  end
  local file = vim.api.nvim_buf_get_name(buffer)
  local root = file == '' and vim.loop.cwd() or M.root(file)
  local id = clients[root]
  if not id or not vim.lsp.get_client_by_id(id) or vim.lsp.client_is_stopped(id) then
    if vim.fn.executable(M.options.cmd[1]) == 0 then
      vim.notify_once('copydesk: `' .. M.options.cmd[1] .. '` is not installed; see :checkhealth copydesk', vim.log.levels.WARN)
      return
    end
    id = vim.lsp.start_client({
      name = 'copydesk',
      cmd = M.options.cmd,
      root_dir = root,
      workspace_folders = {{uri = vim.uri_from_fname(root), name = root}},
      init_options = M.options.settings,
      settings = {copydesk = M.options.settings},
      on_attach = M.options.on_attach,
      flags = {debounce_text_changes = 20},
    })
    clients[root] = id
  end
  if id then
    vim.lsp.buf_attach_client(buffer, id)
  end
end

--- Applies all safe fixes to the buffer.
function M.fix_all()
  vim.lsp.buf_request(0, 'workspace/executeCommand', {
    command = 'copydesk.fixAll',
    arguments = {{uri = vim.uri_from_bufnr(0)}},
  }, function() end)
end

function M.restart()
  for root, id in pairs(clients) do
    vim.lsp.stop_client(id, true)
    clients[root] = nil
  end
  M.start()
end

return M
