;;; Opens a story, receives the diagnostics, applies a quick fix, fixes the rest that is safe, saves. Prints what it saw.
(require 'eglot)
(require 'flymake)
(setq eglot-sync-connect 20
      eglot-autoshutdown t
      eglot-confirm-server-initiated-edits nil
      make-backup-files nil
      create-lockfiles nil)
(add-to-list 'eglot-server-programs
             `(text-mode . (,(getenv "NODE") ,(getenv "COPYDESK") "server" "--stdio")))

(defun await (what done)
  (let ((end (+ (float-time) 20)))
    (while (not (funcall done))
      (when (> (float-time) end) (error "waited in vain for %s" what))
      (accept-process-output nil 0.05))))

(defun codes ()
  (sort (mapcar (lambda (each)
                  (let ((text (flymake-diagnostic-text each)))
                    (if (string-match "\\[\\([a-z-]+\\)\\]" text) (match-string 1 text) text)))
                (flymake-diagnostics))
        #'string<))

(defun has (part)
  (save-excursion (goto-char (point-min)) (search-forward part nil t)))

(find-file (getenv "STORY"))
(text-mode)
(eglot-ensure)
(eglot--maybe-activate-editing-mode)
(unless (eglot-current-server)
  (apply #'eglot (eglot--guess-contact)))
(flymake-start)
(await "diagnostics" (lambda () (flymake-start) (flymake-diagnostics)))
(princ (format "opened: %s\n" (length (flymake-diagnostics))))
(dolist (each (flymake-diagnostics))
  (princ (format "  %s\n" (car (split-string (flymake-diagnostic-text each) "\n")))))

(goto-char (1- (has "Kamatker")))
(let* ((actions (eglot-code-actions (point) (point) nil nil))
       (chosen (seq-find (lambda (each) (string-prefix-p "Replace with “Kamatkar”" (plist-get each :title))) actions)))
  (unless chosen (error "the quick fix is not offered"))
  (eglot--apply-workspace-edit (plist-get chosen :edit)))
(await "the quick fix" (lambda () (not (has "Kamatker"))))
;; Emacs tells of changes when idle; in a batch it is never idle.
(eglot--signal-textDocument/didChange)
(princ "fixed one\n")

(eglot-execute-command (eglot-current-server) 'copydesk.fixAll (vector (list :uri (eglot--path-to-uri buffer-file-name))))
(await "the safe fixes" (lambda () (not (has "Advertisement"))))
(princ "fixed all\n")
(save-buffer)
(princ "saved\n")
(kill-emacs 0)
