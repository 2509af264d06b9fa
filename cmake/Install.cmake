# cmake --install: the program, its language packs where it looks for them (../share/storydiff/packs as seen from
# the program), its manual page, the completions of three shells, and what may be done with it all.
#
#     cmake --install build/native --prefix /usr/local
include(GNUInstallDirs)
install(TARGETS storydiff RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${STORYDIFF_PACKS} DESTINATION ${CMAKE_INSTALL_DATADIR}/storydiff/packs)
install(FILES docs/storydiff.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES completions/storydiff.bash RENAME storydiff
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES completions/_storydiff DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES completions/storydiff.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES LICENSE NOTICE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY licenses DESTINATION ${CMAKE_INSTALL_DOCDIR})
