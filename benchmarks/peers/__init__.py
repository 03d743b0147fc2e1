"""The same three routes as others would write them. Each knows nothing of our code.

What is ruled and asked is the same for all: `rules` and `requests` are plain functions on plain
dictionaries. A peer adds its framework, its client and its models.
"""
