"""Dialogs: only where an answer is needed, each made when it is asked for."""
