"""The stand-in for the population register, the contact register and Maskinporten before them."""
