-- Opinion Lens in Neovim. Put this file where your configuration loads it, and set the path of the server.
local server = vim.g.opinion_lens_server or '/path/to/opinion-lens/dist/server.js'

-- Files that end in .opinion or .opn are opinions; so are text files that begin as opinions do.
local function looks_like_opinion(buffer)
  local head = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, 10, false), '\n')
  return head:find('^OPINION') or head:find('^%*%*[^*]+Opinion%*%*') or head:find('<concur ') or head:find('CONCUR BY:')
    or head:find('MR%. JUSTICE %u')
end

local client
local function attach(buffer)
  vim.bo[buffer].filetype = 'court-opinion'
  client = client or vim.lsp.start_client({
    name = 'opinion-lens',
    cmd = { 'node', server, '--stdio' },
    -- The folder that holds opinions.json, else the folder of the file.
    root_dir = vim.fn.fnamemodify(vim.fn.findfile('opinions.json', vim.fn.expand('%:p:h') .. ';'), ':p:h'),
    get_language_id = function() return 'court-opinion' end,
    settings = { opinionLens = { diagnostics = { profile = 'editor' } } },
    -- Settings are sent at the start, too: older versions of Neovim do not answer every question about them.
    init_options = { settings = { diagnostics = { profile = 'editor' } } },
  })
  vim.lsp.buf_attach_client(buffer, client)
end

vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  pattern = { '*.opinion', '*.opn', '*.txt' },
  callback = function(event)
    if not event.match:match('%.txt$') or looks_like_opinion(event.buf) then attach(event.buf) end
  end,
})

vim.api.nvim_create_autocmd('FileType', {
  pattern = 'court-opinion',
  callback = function(event)
    vim.opt_local.wrap = true
    vim.opt_local.linebreak = true
    local map = function(keys, act) vim.keymap.set('n', keys, act, { buffer = event.buf }) end
    map('K', vim.lsp.buf.hover)
    map('gd', vim.lsp.buf.definition)
    map('gr', vim.lsp.buf.references)
    map('gO', vim.lsp.buf.document_symbol)
    map('<leader>a', vim.lsp.buf.code_action)
  end,
})
