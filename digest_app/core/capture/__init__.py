"""Source -> Page: addresses, fetching, files, logins."""
