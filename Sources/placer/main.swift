print("placer")
