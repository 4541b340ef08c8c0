# Every target is a command of the door, which Windows and macOS call themselves:
# python resources/dev/door.py COMMAND [ARGS…]
PYTHON ?= python3
COMMANDS = help run test dist pack bench tour check lint codes i18n lock clean

.PHONY: $(COMMANDS)

$(COMMANDS):
	@$(PYTHON) resources/dev/door.py $@ $(ARGS)
