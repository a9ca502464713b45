-- Wire formats that editors do not know by name.
vim.cmd([[
  autocmd BufRead,BufNewFile *.nitf,*.newsml setfiletype xml
  autocmd BufRead,BufNewFile *.anpa,*.iptc setfiletype text
  autocmd BufRead,BufNewFile *.ninjs setfiletype json
]])
