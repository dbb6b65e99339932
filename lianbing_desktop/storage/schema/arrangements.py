"""Entrant numbers, rooms, seats and draws (version 2)."""

from __future__ import annotations

STATEMENTS = (
    """CREATE TABLE exam_numbers (
        id TEXT PRIMARY KEY REFERENCES entrants (id), number TEXT NOT NULL UNIQUE) STRICT""",
    """CREATE TABLE rooms (
        id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, rows INTEGER NOT NULL CHECK (rows > 0),
        columns INTEGER NOT NULL CHECK (columns > 0),
        capacity INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND rows * columns),
        door TEXT NOT NULL CHECK (door IN ('front_left', 'front_right', 'back_left', 'back_right')),
        session TEXT NOT NULL, position INTEGER NOT NULL) STRICT""",
    """CREATE TABLE seats (
        id TEXT PRIMARY KEY REFERENCES entrants (id), room_id TEXT NOT NULL REFERENCES rooms (id),
        number INTEGER NOT NULL CHECK (number > 0), late INTEGER NOT NULL CHECK (late IN (0, 1)),
        UNIQUE (room_id, number)) STRICT""",
    """CREATE TABLE draws (
        id TEXT PRIMARY KEY, title TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('order', 'table', 'question_set')),
        subjects TEXT NOT NULL CHECK (subjects IN ('units', 'teams', 'people')),
        method TEXT NOT NULL CHECK (method IN ('seed', 'typed')), sets INTEGER NOT NULL CHECK (sets > 0),
        lines TEXT NOT NULL, seed TEXT NOT NULL, drawn_at TEXT NOT NULL, operator TEXT NOT NULL) STRICT""",
)
